import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** A first year at school in Britain comes a year before that of the formula, which is American. */
const BRITISH_YEARS_AHEAD = 1;

/**
 * How many years at school a text asks for: the Flesch–Kincaid grade level (Kincaid and others
 * 1975, Research Branch Report 8-75). It is meant for passages, so join sentences that are read
 * together before asking.
 */
export function readingGrade(text: string): number {
  const sentences = text
    .split(/[.!?…]+(?:["”’)]*\s|["”’)]*$)/)
    .filter((part) => /\p{L}/u.test(part));
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  if (words.length === 0) return 0;
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllableCount(word), 0),
  });
}

/** The same in school years of England and Wales: year 6 is the year in which children turn 11. */
export function readingYear(text: string): number {
  return readingGrade(text) + BRITISH_YEARS_AHEAD;
}

/** At least one, also of a number. */
export function syllableCount(word: string): number {
  return Math.max(1, syllable(word));
}
