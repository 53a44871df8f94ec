// Reads goals and evidence as the course teaches to write them: a verb that can be observed, and evidence that reaches it.

/** What nobody can see happen: whether someone understands shows only in something done. */
const hidden =
  'memahami mengerti mengetahui menghayati menyadari mempelajari mengenal mengenali menguasai ' +
  'meyakini mengimani peduli tahu paham sadar';
/** Verbs that ask for memory (C1 of the revised Bloom taxonomy). */
const remembering = 'menyebutkan mengingat menghafal menirukan mendaftar menamai';
/** Verbs that can be observed and ask for more (C2–C6). */
const using =
  'menjelaskan menceritakan mencontohkan merangkum mengelompokkan menafsirkan menguraikan ' +
  'menggambarkan mengidentifikasi menerangkan menunjukkan menuliskan menghitung ' +
  'menggunakan menerapkan mempraktikkan memperagakan mengukur menyelesaikan melakukan memasang ' +
  'merakit mengoperasikan mengolah menjalankan memandu mengajarkan menyamarkan mendemonstrasikan ' +
  'membandingkan menganalisis membedakan memeriksa menyelidiki menelaah menemukan mengaitkan ' +
  'menyimpulkan memilah menguji menilai memilih mempertahankan memutuskan mengkritik ' +
  'menimbang membuktikan menyarankan merancang menyusun membuat menciptakan mengembangkan ' +
  'merumuskan menulis mengusulkan memodifikasi memperbaiki';

const verbs = [hidden, remembering, using].map((list) => list.split(' '));

/** Evidence that asks for memory alone, where no verb says otherwise. */
const memory = /\b(hafalan|kuis|tanya jawab lisan)\b/i;

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** 0 for a hidden verb, 1 for one of remembering, 2 for one of using; -1 for another word. */
const levelOf = (word: string): number => verbs.findIndex((list) => list.includes(word));

export interface GoalVerb {
  verb: string;
  /** 0 for a verb that can't be observed, 1 for remembering, 2 for more. */
  level: number;
}

/** The first verb of a goal that is known, observable ones before all others; undefined when none is. */
export function verbOf(goal: string): GoalVerb | undefined {
  const known = words(goal)
    .map((verb) => ({ verb, level: levelOf(verb) }))
    .filter(({ level }) => level >= 0);
  return known.find(({ level }) => level > 0) ?? known[0];
}

/** Whether a goal says under what condition or how well. */
export const hasCondition = (goal: string): boolean =>
  /\b(setelah|sesudah|dengan|melalui|berdasarkan|menggunakan|memakai|dari|untuk|tanpa|minimal|bila|jika|di depan|paling sedikit|sekurang-kurangnya|paling lama|sesuai)\b|\d/i.test(
    goal,
  );

/** Whether the evidence asks for memory alone although the goal asks for more. */
export function fallsShort(goal: string, evidence: string): boolean {
  if ((verbOf(goal)?.level ?? 0) < 2) return false;
  const found = words(evidence)
    .map(levelOf)
    .filter((level) => level > 0);
  return found.length > 0 ? Math.max(...found) === 1 : memory.test(evidence);
}
