// Strings of the checker: what the official schemas of SCORM object to, as in inspect-scorm.ts.
import { catalogue } from './say.ts';

export const inspectSchema = catalogue({
  id: {
    'finding.edition-later':
      '{name} baru ada di SCORM 2004 4th Edition, sedangkan paket ini edisi yang lebih lama. LMS mengabaikannya atau menolak paket.',
    'finding.edition-later.mend': 'Pilih "SCORM 2004 4th Edition" saat mengekspor, atau hapus {name}.',
    'finding.schema-unknown-element': 'Elemen <{element}> tidak dikenal di tempat ini menurut skema resmi.',
    'finding.schema-unknown-element.mend':
      'Periksa ejaannya (huruf besar dan kecil dibedakan), atau hapus elemen itu.',
    'finding.schema-unknown-attribute':
      'Elemen <{element}> punya atribut "{attribute}" yang tidak dikenal skema resmi.',
    'finding.schema-unknown-attribute.mend':
      'Periksa ejaannya (huruf besar dan kecil dibedakan), atau hapus atribut itu.',
    'finding.schema-order':
      'Elemen <{element}> berada di tempat yang salah. Yang seharusnya ada di situ: {expected}.',
    'finding.schema-order.mend': 'Urutkan elemen-elemennya seperti ditentukan skema resmi.',
    'finding.schema-child-missing': 'Elemen <{element}> belum lengkap; di dalamnya masih kurang: {expected}.',
    'finding.schema-child-missing.mend': 'Tambahkan elemen yang kurang, atau buat ulang paketnya.',
    'finding.schema-attribute-missing':
      'Elemen <{element}> tidak punya atribut "{attribute}", padahal wajib.',
    'finding.schema-attribute-missing.mend': 'Tambahkan atribut "{attribute}", atau buat ulang paketnya.',
    'finding.schema-length': 'Isi {name} lebih panjang daripada yang diizinkan skema resmi.',
    'finding.schema-length.mend': 'Persingkat isinya.',
    'finding.schema-value': 'Nilai "{value}" pada {name} (elemen <{element}>) tidak diizinkan skema resmi.',
    'finding.schema-value.mend': 'Ganti dengan nilai yang dikenal, atau buat ulang paketnya.',
    'finding.schema-other': 'Elemen <{element}> tidak sesuai dengan skema resmi: {message}',
    'finding.schema-other.mend': 'Buat ulang paketnya dengan alat penyusunnya.',
  },
  en: {
    'finding.edition-later':
      '{name} came with SCORM 2004 4th Edition, but this package is of an earlier one. An LMS ignores it or refuses the package.',
    'finding.edition-later.mend': 'Choose "SCORM 2004 4th Edition" when you export, or remove {name}.',
    'finding.schema-unknown-element':
      'The element <{element}> is not known in this place by the official schema.',
    'finding.schema-unknown-element.mend': 'Check its spelling (capitals count), or remove it.',
    'finding.schema-unknown-attribute':
      'The element <{element}> has an attribute "{attribute}" that the official schema does not know.',
    'finding.schema-unknown-attribute.mend': 'Check its spelling (capitals count), or remove it.',
    'finding.schema-order': 'The element <{element}> is in the wrong place. Expected there: {expected}.',
    'finding.schema-order.mend': 'Put the elements in the order that the official schema asks for.',
    'finding.schema-child-missing': 'The element <{element}> is not complete; it lacks: {expected}.',
    'finding.schema-child-missing.mend': 'Add what is missing, or make the package again.',
    'finding.schema-attribute-missing':
      'The element <{element}> lacks the attribute "{attribute}", which is required.',
    'finding.schema-attribute-missing.mend': 'Add the attribute "{attribute}", or make the package again.',
    'finding.schema-length': 'The text of {name} is longer than the official schema allows.',
    'finding.schema-length.mend': 'Make it shorter.',
    'finding.schema-value':
      'The value "{value}" of {name} (element <{element}>) is not allowed by the official schema.',
    'finding.schema-value.mend': 'Use a value that it knows, or make the package again.',
    'finding.schema-other': 'The element <{element}> does not follow the official schema: {message}',
    'finding.schema-other.mend': 'Make the package again with its authoring tool.',
  },
});
