// The columns that a roster may have, and how a file's own headings are recognised.

export const fields = [
  'name',
  'email',
  'nuptk',
  'nip',
  'lmsId',
  'lmsOrigin',
  'npsn',
  'school',
  'jenjang',
  'region',
  'cohort',
  'mode',
] as const;
export type Field = (typeof fields)[number];

/** Columns by which a person is known; a row needs one of them. */
export const identifiers = ['nuptk', 'nip', 'email', 'lmsId'] as const;
export type Identifier = (typeof identifiers)[number];

/** What each column of the file holds, by position; undefined is left out. */
export type Mapping = readonly (Field | undefined)[];

/** Headings as people write them, in lower case without marks: whole ones first, then words that one may contain. */
const headings: Readonly<Record<Field, { whole: readonly string[]; words: readonly string[] }>> = {
  name: {
    whole: ['nama', 'name', 'guru', 'peserta', 'full name', 'ptk'],
    words: ['nama guru', 'nama peserta', 'nama lengkap', 'nama ptk', 'nama pendidik'],
  },
  email: { whole: ['email', 'surel', 'e mail'], words: ['email', 'e mail', 'surel', 'belajar id'] },
  nuptk: { whole: ['nuptk'], words: ['nuptk'] },
  nip: { whole: ['nip'], words: ['nip'] },
  lmsOrigin: {
    whole: ['alamat lms', 'asal lms', 'situs lms', 'url lms', 'lms origin'],
    words: ['alamat lms', 'url lms'],
  },
  lmsId: {
    whole: ['id lms', 'username', 'user id', 'userid', 'user name', 'id pengguna', 'nama pengguna', 'akun'],
    words: ['id lms', 'user lms', 'username', 'akun lms', 'nama pengguna'],
  },
  npsn: { whole: ['npsn'], words: ['npsn'] },
  school: {
    whole: ['sekolah', 'school', 'instansi', 'unit kerja', 'satuan pendidikan', 'satminkal', 'tempat tugas'],
    words: [
      'nama sekolah',
      'asal sekolah',
      'sekolah',
      'unit kerja',
      'satuan pendidikan',
      'tempat tugas',
      'instansi',
    ],
  },
  jenjang: { whole: ['jenjang', 'level', 'bentuk pendidikan'], words: ['jenjang', 'bentuk pendidikan'] },
  region: {
    whole: ['kabupaten', 'kota', 'kab', 'wilayah', 'region', 'daerah'],
    words: ['kabupaten', 'kab kota', 'kota', 'wilayah'],
  },
  cohort: {
    whole: ['kohor', 'cohort', 'angkatan', 'kelas', 'gelombang', 'batch', 'kelompok', 'rombel'],
    words: ['kohor', 'angkatan', 'gelombang', 'kelompok', 'batch'],
  },
  mode: { whole: ['moda', 'mode', 'cara ikut', 'kehadiran'], words: ['moda', 'luring', 'daring'] },
};

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Which field each heading names; no field twice. */
export function guessMapping(cells: readonly string[]): Mapping {
  const words = cells.map(plain);
  const mapping: (Field | undefined)[] = cells.map(() => undefined);
  const taken = new Set<Field>();
  const give = (fits: (word: string, field: Field) => boolean): void => {
    for (const [column, word] of words.entries()) {
      if (mapping[column] !== undefined || word === '') continue;
      const field = fields.find((one) => !taken.has(one) && fits(word, one));
      if (field === undefined) continue;
      mapping[column] = field;
      taken.add(field);
    }
  };
  give((word, field) => headings[field].whole.includes(word));
  give((word, field) => headings[field].words.some((part) => ` ${word} `.includes(` ${part} `)));
  return mapping;
}

/** How many of the cells are headings of a roster. */
export const countHeadings = (cells: readonly string[]): number =>
  guessMapping(cells).filter((field) => field !== undefined).length;
