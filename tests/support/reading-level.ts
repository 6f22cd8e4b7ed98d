/**
 * How many years at school a text asks for: the Flesch–Kincaid grade level (Kincaid and others
 * 1975, Research Branch Report 8-75), 0.39 · words a sentence + 11.8 · syllables a word − 15.59.
 * It is meant for passages, so join sentences that are read together before asking.
 */
export function readingGrade(text: string): number {
  const sentences = text
    .split(/[.!?…]+(?:["”’)]*\s|["”’)]*$)/)
    .filter((part) => /\p{L}/u.test(part));
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllableCount(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

/** Groups of vowels, without a silent e at the end and the silent endings -es and -ed. */
export function syllableCount(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = plain.replace(/(?<=[^l])e$|(?<=[^aeioudt])ed$|(?<=[^aeioucsxzgh])es$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
