// Cuts a paragraph into what a voice says at once: sentences, and long ones at a comma or a space.

/** Some browsers fall silent in the middle of what takes longer than about a quarter of a minute. */
const longest = 180;

/** Where a sentence ends and another begins. */
const sentenceEnd = /([.!?…]["”’)\]]*)\s+(?=["“‘(]?[\p{Lu}\d])/u;

/** What is said one after another. @returns none for a text without letters or digits */
export function sentencesOf(text: string): string[] {
  const parts = text.trim().split(sentenceEnd);
  const sentences: string[] = [];
  // The ends stand between the sentences, because they were caught.
  for (let index = 0; index < parts.length; index += 2)
    sentences.push(`${parts[index] ?? ''}${parts[index + 1] ?? ''}`.trim());
  return sentences.flatMap(cut).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function cut(sentence: string): string[] {
  if (sentence.length <= longest) return [sentence];
  const head = sentence.slice(0, longest + 1);
  // Behind a mark that stands in the second half, otherwise at the last space; a monster of a word is cut anywhere.
  const mark = Math.max(...[', ', '; ', ': ', ' – ', ') '].map((sign) => head.lastIndexOf(sign) + 1));
  const space = head.lastIndexOf(' ');
  const at = mark > longest / 2 ? mark : space > 0 ? space : longest;
  return [sentence.slice(0, at).trim(), ...cut(sentence.slice(at).trim())];
}
