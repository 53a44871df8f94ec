// The 15 competencies of UNESCO's AI competency framework for teachers (2024): five aspects at three levels.

export const competencyCodes = [
  '1.1',
  '1.2',
  '1.3',
  '1.4',
  '1.5',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '2.5',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '3.5',
] as const;

export type CompetencyCode = (typeof competencyCodes)[number];

export interface Competency {
  code: CompetencyCode;
  /** acquire, deepen or create, by the first digit. */
  level: 'acquire' | 'deepen' | 'create';
  /** The framework's own English name. */
  name: string;
  /** Plain Bahasa Indonesia, for teachers and trainers. */
  nama: string;
}

const names: Record<CompetencyCode, [name: string, nama: string]> = {
  '1.1': ['Human agency', 'Manusia yang memegang kendali'],
  '1.2': ['Ethical principles', 'Prinsip etika'],
  '1.3': ['Basic AI techniques and applications', 'Teknik dan penerapan dasar AI'],
  '1.4': ['AI-assisted teaching', 'Mengajar dengan bantuan AI'],
  '1.5': ['AI enabling lifelong professional learning', 'AI untuk belajar sepanjang karier'],
  '2.1': ['Human accountability', 'Manusia yang bertanggung jawab'],
  '2.2': ['Safe and responsible use', 'Pemakaian yang aman dan bertanggung jawab'],
  '2.3': ['Application skills', 'Terampil menerapkan AI'],
  '2.4': ['AI-pedagogy integration', 'Memadukan AI dan pedagogi'],
  '2.5': ['AI to enhance organizational learning', 'AI untuk belajar bersama di sekolah'],
  '3.1': ['Social responsibility', 'Tanggung jawab sosial'],
  '3.2': ['Co-creating ethical rules', 'Menyusun aturan etika bersama'],
  '3.3': ['Creating with AI', 'Mencipta dengan AI'],
  '3.4': ['AI-enhanced pedagogical transformation', 'Pembaruan cara mengajar dengan AI'],
  '3.5': ['AI to support professional transformation', 'AI untuk pembaruan profesi guru'],
};

const levels = { '1': 'acquire', '2': 'deepen', '3': 'create' } as const;

/** All fifteen, in the framework's order. */
export const competencies: readonly Competency[] = competencyCodes.map((code) => {
  const [name, nama] = names[code];
  return { code, level: levels[code.charAt(0) as '1' | '2' | '3'], name, nama };
});
