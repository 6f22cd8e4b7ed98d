import { stemmer } from 'stemmer';

/** One word of a text: its stem, and where it stands. */
export type Word = { readonly stem: string; readonly start: number; readonly end: number };

/**
 * A word is letters and digits, with the signs that make "C++" and "C#" another thing than C. Writing
 * without spaces between words is taken sign by sign: a phrase finds it as neighbouring signs.
 * "40,000" is one number.
 */
const WORD =
  /\p{N}+(?:,\p{N}{3})+|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]]+(?:\+\+|#)?/gv;

/** Words that a phrase may have or leave out: "Dungeons & Dragons", "the lord of the rings". */
const LEFT_OUT: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of', 'and', 'n']);

/** Words that Porter's rules would send to the stem of a quite different thing. */
const STEM_ITSELF: ReadonlySet<string> = new Set(
  (
    'training trainer trainers gaming boxing anime news arsenic marines marina planer planing ' +
    'planner planners university universities animation'
  ).split(' '),
);

const APOSTROPHE_S = /['’]s?$/;
const LONGEST_WORD = 40;

/** The same words come again and again; finding a stem anew takes most of the time of matching. */
const stems = new Map<string, string>();
const MOST_STEMS = 20_000;

/**
 * The words of a text in their order, with stems by Porter's algorithm (1980), without the smallest
 * words. Accents and case do not count.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    // The s of "Lord's" is no word of its own.
    if (word === 's' && APOSTROPHE_S.test(text.slice(index - 1, index + 1))) continue;
    const plain = plainly(word);
    if (LEFT_OUT.has(plain)) continue;
    words.push({ stem: stemOf(plain), start: index, end: index + word.length });
  }
  return words;
}

/** The stem of one word that is plain already. */
export function stemOf(plain: string): string {
  if (STEM_ITSELF.has(plain) || plain.length > LONGEST_WORD) return plain;
  const known = stems.get(plain);
  if (known !== undefined) return known;
  const stem = stemmer(plain);
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(plain, stem);
  return stem;
}

/** Lower case without accents. */
export function plainly(text: string): string {
  if (/^[\w\s]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * What a term is found by. Without spaces, so that "bird watching", "bird-watching" and
 * "birdwatching" are one.
 */
export function keyOf(stems: readonly string[]): string {
  return stems.join('');
}
