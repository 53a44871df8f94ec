// Reads a clause by simple rules: does it let pupils use a chatbot by themselves, does it punish, does it trust a detector?
import type { Clause, Section } from './agreement.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const denials = words('tidak tak jangan bukan belum tanpa dilarang');
const permits = words('boleh dapat bisa silakan bebas diperbolehkan diizinkan diperkenankan');
const uses = words(
  'memakai pakai menggunakan gunakan bertanya membuka mengobrol bercakap meminta minta memanfaatkan',
);
/** What may be permitted with an AI; behind a permission, more verbs than those that name its use by themselves. */
const acts = words('dipakai digunakan dibantu belajar mencari menulis membuat mengerjakan menyalin');
const chatbots = words('chatbot chatgpt gpt gemini copilot claude deepseek grok perplexity');
const ai = words('ai ka');
const harsh = words(
  'dikeluarkan dipukul dijemur didenda denda dihukum hukuman dipermalukan diskors skors disita dipajang diumumkan dikurangi',
);
const detectors = words('pendeteksi detektor deteksi');
const consent = words('orang wali persetujuan');

/** The teacher is the one who operates it, or nobody does. */
const operated =
  /guru(?:\s+\S+){0,2}\s+(?:mengetik|mengoperasikan|menjalankan|memegang|menayangkan|membuka|memakai|menggunakan)|(?:dioperasikan|dijalankan|diketik|dicetak|ditayangkan)|layar (?:guru|kelas)|bersama guru|di kertas/;
/** It says at least with whom or with what: the teacher, or a tool made for education. */
const guarded = /guru|khusus pendidikan|untuk pendidikan|alat belajar|simulasi|tanpa ai/;

const tokensOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const sentencesOf = (text: string): string[] => text.toLowerCase().split(/[.;!?]+/);

/** One of the two words before it denies it. */
const denied = (tokens: readonly string[], at: number): boolean =>
  denials.has(tokens[at - 1] ?? '') || denials.has(tokens[at - 2] ?? '');

/** One of the words stands there, and is not denied. */
const says = (tokens: readonly string[], wanted: ReadonlySet<string>): boolean =>
  tokens.some((token, at) => wanted.has(token) && !denied(tokens, at));

const has = (tokens: readonly string[], wanted: ReadonlySet<string>): boolean =>
  tokens.some((token) => wanted.has(token));

/** "boleh memakai", "bebas saja mengobrol": a permission with its verb right behind it. */
const permitsUse = (tokens: readonly string[]): boolean =>
  tokens.some(
    (token, at) =>
      permits.has(token) &&
      !denied(tokens, at) &&
      tokens.slice(at + 1, at + 3).some((verb) => uses.has(verb) || acts.has(verb)),
  );

/** What a rule found in a clause; a key of the lab's strings, `lab-agreement.say-…`. */
export type Finding = 'chatbot' | 'who-holds' | 'account' | 'detector' | 'harsh' | 'numbers';

function readSentence(sentence: string, section: Section): Finding[] {
  const tokens = tokensOf(sentence);
  const permitted = permitsUse(tokens);
  // These two speak of pupils who are thought to have used it, or have.
  const looksBack = section === 'hak' || section === 'akibat';
  const used = permitted || (!looksBack && says(tokens, uses));
  const found: Finding[] = [];
  if (section !== 'guru') {
    if (used && has(tokens, chatbots) && !operated.test(sentence)) found.push('chatbot');
    else if (permitted && has(tokens, ai) && !guarded.test(sentence) && !operated.test(sentence))
      found.push('who-holds');
    if (tokens.includes('akun') && says(tokens, permits) && !has(tokens, consent)) found.push('account');
  }
  if (has(tokens, detectors) && !has(tokens, denials)) found.push('detector');
  const zero = tokens.some(
    (token, at) =>
      (token === 'nol' || token === '0') && tokens.slice(Math.max(0, at - 2), at).includes('nilai'),
  );
  if (says(tokens, harsh) || zero) found.push('harsh');
  return found;
}

/** What there is to say of a clause, each finding once. */
export function readClause({ section, text }: Clause): Finding[] {
  const found = sentencesOf(text).flatMap((sentence) => readSentence(sentence, section));
  if (/\d(?:[ .-]?\d){8,}/.test(text)) found.push('numbers');
  return [...new Set(found)];
}

/** The longest sentence of a text, in words. */
export const longestSentence = (text: string): number =>
  Math.max(0, ...sentencesOf(text).map((sentence) => tokensOf(sentence).length));

/** Two texts say the same when their words are the same. */
export const sameWords = (a: string, b: string): boolean => tokensOf(a).join(' ') === tokensOf(b).join(' ');
