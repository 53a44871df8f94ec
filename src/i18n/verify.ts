// Strings of the public pages that verify certificates.
import { catalogue } from './say.ts';

export const verify = catalogue({
  id: {
    'verify.title': 'Periksa sertifikat',
    'verify.lead':
      'Pindai kode QR pada sertifikat, atau tulis alamat atau kode yang tercetak di sebelahnya. Halaman ini hanya mengatakan apakah sertifikat itu asli dan masih berlaku.',
    'verify.code': 'Alamat atau kode pada sertifikat',
    'verify.check': 'Periksa',
    'verify.wrong': 'Itu bukan kode sertifikat. Kodenya 22 huruf dan angka di akhir alamat yang tercetak.',
    'verify.key': 'Kunci tanda tangan portal ini',
    'verify.key.text':
      'Ringkasan bukti peserta dan lencana digital dari portal ini ditandatangani (Ed25519) dengan kunci yang sidiknya:',
    'verify.key.jwk': 'Kunci umum lengkap (JWK)',
    'verify.valid.title': 'Sertifikat ini asli dan berlaku',
    'verify.revoked.title': 'Sertifikat ini sudah dicabut',
    'verify.revoked.text': 'Penerbit mencabutnya pada {date}. Jangan dipakai sebagai bukti.',
    'verify.revoked.badge': 'Sertifikat ini sudah dicabut, jadi lencananya tidak bisa diunduh lagi.',
    'verify.unknown.title': 'Sertifikat tidak dikenal',
    'verify.unknown.text':
      'Portal ini tidak pernah menerbitkan sertifikat dengan kode itu. Periksa apakah alamatnya tersalin utuh.',
    'verify.again': 'Periksa kode lain',
    'verify.name': 'Nama',
    'verify.course': 'Pelatihan',
    'verify.jp': 'Jam pelajaran',
    'verify.issued': 'Tanggal terbit',
    'verify.issuer': 'Penerbit',
    'verify.compare': 'Bandingkan nama dan pelatihannya dengan yang tercetak pada sertifikat.',
    'verify.badge': 'Lencana digital',
    'verify.badge.text':
      'Pemilik sertifikat bisa menyimpan lencana ini di dompet lencana mana pun yang mendukung Open Badges 3.0 (lencana digital baku yang keasliannya bisa diperiksa program).',
    'verify.badge.svg': 'Unduh lencana (SVG)',
    'verify.badge.jwt': 'Unduh kredensial (JWT)',
    'verify.flood': 'Terlalu banyak pemeriksaan dari sini. Tunggu sebentar, lalu coba lagi.',
  },
  en: {
    'verify.title': 'Verify a certificate',
    'verify.lead':
      'Scan the QR code on the certificate, or write the address or code that is printed beside it. This page only says whether the certificate is genuine and valid.',
    'verify.code': 'Address or code on the certificate',
    'verify.check': 'Verify',
    'verify.wrong':
      'That is no certificate’s code. It is the 22 letters and digits at the end of the printed address.',
    'verify.key': 'This portal’s signing key',
    'verify.key.text':
      'Summaries of evidence and digital badges of this portal are signed (Ed25519) with the key of this thumbprint:',
    'verify.key.jwk': 'The whole public key (JWK)',
    'verify.valid.title': 'This certificate is genuine and valid',
    'verify.revoked.title': 'This certificate was revoked',
    'verify.revoked.text': 'Its issuer revoked it on {date}. Do not take it as proof.',
    'verify.revoked.badge': 'This certificate was revoked, so its badge can’t be downloaded any more.',
    'verify.unknown.title': 'Unknown certificate',
    'verify.unknown.text':
      'This portal has never issued a certificate with that code. Please check whether the address was copied whole.',
    'verify.again': 'Verify another code',
    'verify.name': 'Name',
    'verify.course': 'Training',
    'verify.jp': 'Training hours',
    'verify.issued': 'Date of issue',
    'verify.issuer': 'Issuer',
    'verify.compare': 'Compare name and training with what is printed on the certificate.',
    'verify.badge': 'Digital badge',
    'verify.badge.text':
      'The certificate’s owner can keep this badge in any wallet that supports Open Badges 3.0 (standard digital badges that programs can verify).',
    'verify.badge.svg': 'Download the badge (SVG)',
    'verify.badge.jwt': 'Download the credential (JWT)',
    'verify.flood': 'Too many checks from here. Please wait a moment and try again.',
  },
});
