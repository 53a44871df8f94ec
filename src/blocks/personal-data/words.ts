// Words that tell names from other words: how names end, titles, places.
import { setOf } from './lexicon.ts';

/** How many more names end. The beginnings of verbs are left out (*melewati*). */
export const nameEnding =
  /^(?!me|pe|be|di|ke|te).{2,}(?:wati|yanti|yani|ningsih|iana|iani|syah|anto|[nt]ono|yono|yadi|iadi|ardi|udd?in|ullah|rahman|yati|jann?ah|sanah|ndari|(?:[nrt]i|[hu]n)awan|putr[ai]|fitri|stari|tuti|ayat)$/;

/** Words before a name that say that the person is grown up. */
export const adultCues = setOf(`
  pak bu bapak ibu bpk ustaz ustazah h hj drs dra dr ir prof mas mbak mbah om tante paman bibi mang cek cik yuk ayah
  ayahnya ibunya kakek nenek wali`);

/** Words before a name that say that the person is a pupil or a child. */
export const pupilCues = setOf(`
  ananda sdr sdri saudara saudari murid siswa siswi anak anaknya nama bernama dipanggil panggilan adik adiknya kakak
  kakaknya kak teman temannya`);

/** The names of the months, as dates are written with. */
export const monthNames = [
  ...setOf('januari februari maret april mei juni juli agustus september oktober november desember'),
];

/** Places that many texts name; no names of persons, but a small place can give a pupil away. */
export const places = setOf(`
  indonesia sumatera sumsel palembang prabumulih pagar alam lubuk linggau banyuasin lahat empat lawang muara enim musi
  rawas ogan ilir komering ulu oku timur selatan abab lematang pali sekayu kayuagung indralaya martapura baturaja tebing
  tinggi semendo tanjung`);
