// The coach: ten rules with points that sum to 100, and what must not stand in a prompt at all. Pure; no DOM, no AI.
import { responseOf } from '../lab/response.ts';
import { findPersonalData } from '../personal-data/find.ts';
import type { Lexicon } from '../personal-data/lexicon.ts';
import { emptyParts, type Parts, partKeys, wordsIn } from './card.ts';

/** In the order in which the coach speaks of them. */
export const ruleIds = [
  'role',
  'verb',
  'single',
  'vague',
  'audience',
  'context',
  'length',
  'shape',
  'limits',
  'doubt',
] as const;
export type RuleId = (typeof ruleIds)[number];

interface Rule {
  points: number;
  /** @param all the five parts one after another */
  met(parts: Parts, all: string): boolean;
}

const verbs =
  '(?:buat|susun|tulis|ringkas|rangkum|ubah|beri|jelaskan|bandingkan|daftar|sederhanakan|periksa|rancang|terjemahkan|kembangkan|usulkan|perbaiki|rapikan|siapkan|sarankan|bantu)(?:kan|lah|kanlah)?';
/** A verb at the beginning, after a stop, or after a word that joins one task to another. */
const commands = new RegExp(
  `(?:^|[.;!?\\n,]\\s*|(?:dan|lalu|kemudian|serta|sekaligus|juga|setelah itu|tolong|mohon|coba|bantu saya),? )${verbs}(?![\\p{L}])`,
  'giu',
);
const vague =
  /(?:yang|lebih|paling|se)[ -]?(?:bagus|baik|menarik|lengkap|seru|keren|mudah|sulit|panjang|pendek|singkat|kreatif)(?!\p{L})|(?:^|\P{L})(?:bagus|menarik|keren|terbaik|sempurna|sebaik-baiknya|secukupnya|seperlunya|sebanyak-banyaknya|beberapa|dll|dsb|dan lain-lain|dan sebagainya)(?!\p{L})/iu;
const audience =
  /(?:^|\P{L})(?:kelas (?:[IVX]+|\d+)|SD|SMP|SMA|SMK|MI|MTs|fase [A-F]|orang tua|wali murid|rekan guru|usia \d+|umur \d+)(?![\p{L}\d])/iu;
const count =
  '(?:\\d+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|dua belas|lima belas|dua puluh)';
const unit =
  '(?:soal|butir|paragraf|kalimat|kata|halaman|poin|langkah|menit|baris|contoh|kolom|pertanyaan|kriteria|kegiatan|jam|bagian|saran)';
const length = new RegExp(`(?:^|\\P{L})${count}(?:[–-]\\d+)? (?:\\p{L}+ )?${unit}(?!\\p{L})`, 'iu');
const shape =
  /(?:^|\P{L})(?:tabel|daftar|pilihan ganda|uraian|isian|surat|esai|paragraf|poin|butir|bernomor|nomor|dialog|cerita|kolom|langkah|judul|skala|kartu|teks|rubrik|lembar|kalimat)(?!\p{L})/iu;
const limit =
  /(?:^|\P{L})(?:jangan|tanpa|hindari|tidak|hanya|maksimal|paling|kecuali|bukan|cukup|harus|wajib)(?!\p{L})/iu;
const doubt =
  /tidak yakin|ragu|belum pasti|tidak pasti|tidak tahu|(?:jangan|tanpa) (?:mengarang|menebak)|perlu (?:saya |guru )?(?:di)?(?:periksa|cek)|tandai[^.]{0,60}(?:periksa|cek|pasti)/iu;

const tasksIn = (text: string): number => text.match(commands)?.length ?? 0;

export const rules: Readonly<Record<RuleId, Rule>> = {
  role: { points: 10, met: ({ role }) => wordsIn(role) >= 3 },
  verb: { points: 15, met: ({ task }) => tasksIn(task) > 0 && wordsIn(task) >= 4 },
  single: { points: 10, met: ({ task }) => tasksIn(task) === 1 },
  vague: { points: 10, met: ({ task }, all) => task.trim() !== '' && !vague.test(all) },
  audience: { points: 15, met: (_parts, all) => audience.test(all) },
  context: { points: 10, met: ({ context }) => wordsIn(context) >= 12 },
  length: { points: 10, met: (_parts, all) => length.test(all) },
  shape: { points: 5, met: ({ format }) => shape.test(format) },
  limits: { points: 5, met: ({ limits }) => wordsIn(limits) >= 4 && limit.test(limits) },
  doubt: { points: 10, met: (_parts, all) => doubt.test(all) },
};

/** What the teacher keeps to herself, what is about children, and who operates the AI. */
export type WarningKind = 'personal' | 'health' | 'decision' | 'pupils';

export interface Warning {
  kind: WarningKind;
  /** The words that raised it. */
  words: string[];
}

const decision =
  /nilai (?:akhir|rapor|sikap)|(?:tentukan|putuskan|beri(?:kan)?) (?:nilai|skor|peringkat|hukuman|sanksi)|naik kelas|tinggal kelas|kenaikan kelas|(?:lulus|layak) atau tidak|hukuman|sanksi|skorsing|dikeluarkan dari sekolah|(?:siapa|murid mana|apakah [^.?]{1,30}) (?:yang )?(?:bersalah|menyontek|mencontek|curang|plagiat|layak|paling)/giu;
const pupils =
  /(?:murid|siswa|anak)(?:[- ](?:murid|siswa|anak))?[^.\n]{0,40}(?:mengobrol|bercakap|bertanya|chatting|memakai|menggunakan|membuka)[^.\n]{0,25}(?:chatgpt|gemini|copilot|chatbot|(?:^|\P{L})AI(?!\p{L}))/giu;
/** A ban is no request. */
const banned = /(?:jangan|tanpa|tidak(?: boleh| perlu)?|bukan|hindari|dilarang)(?: \p{L}+){0,5} ?$/iu;

export interface Verdict {
  /** 0–100, the sum of the points of the rules that are met. */
  score: number;
  met: ReadonlySet<RuleId>;
  warnings: readonly Warning[];
}

/** Judges a prompt of five parts. */
export function judge(parts: Parts, lexicon: Lexicon): Verdict {
  const all = partKeys.map((key) => parts[key]).join('\n');
  const met = new Set(ruleIds.filter((id) => rules[id].met(parts, all)));
  const score = [...met].reduce((sum, id) => sum + rules[id].points, 0);
  return { score, met, warnings: all.trim() === '' ? [] : warningsOf(all, lexicon) };
}

/** A prompt that was written as one sentence is judged as a task alone. */
export const judgeWhole = (prompt: string, lexicon: Lexicon): Verdict =>
  judge({ ...emptyParts, task: prompt }, lexicon);

function warningsOf(all: string, lexicon: Lexicon): Warning[] {
  const asked = (pattern: RegExp) =>
    [...all.matchAll(pattern)]
      .filter(
        (match) => !banned.test(all.slice(0, match.index)) && !/tidak|tanpa|jangan|bukan/i.test(match[0]),
      )
      .map(([words]) => words);
  const personal = findPersonalData(all, { lexicon })
    .filter(({ kind }) => kind !== 'school')
    .map(({ value }) => value);
  const spoken = new Set(all.toLowerCase().match(/\p{L}+/gu) ?? []);
  const found: Record<WarningKind, string[]> = {
    personal,
    health: [...lexicon.health].filter((word) => spoken.has(word)),
    decision: asked(decision),
    pupils: asked(pupils),
  };
  return (Object.keys(found) as WarningKind[])
    .map((kind) => ({ kind, words: [...new Set(found[kind].map((word) => word.trim()))] }))
    .filter(({ words }) => words.length > 0);
}

/** The response of the `performance` interaction: numbers alone, nothing of what was written. */
export function summary(verdict: Verdict, before: number | undefined, parts: Parts, example: string): string {
  const all = partKeys.map((key) => parts[key]);
  return responseOf({
    score: verdict.score,
    before: before ?? 'none',
    parts: all.filter((text) => text.trim() !== '').length,
    words: wordsIn(all.join(' ')),
    warnings: verdict.warnings.map(({ kind }) => kind).join('+') || 'none',
    example: example || 'own',
  });
}
