/** How much it says of a text that a stem stands in it: about 0.5 for "you" to 8.5 for rare words. */
export type Idf = (stem: string) => number;

/** What a stem says that is not among the common ones. */
export const OF_RARE_WORDS = 8.5;

/** A number alone, as in "ten best" or "2026", says hardly anything. */
const OF_NUMBERS = 3;

/**
 * How common words are in general, so that one feed's own habits do not count.
 *
 * @param table `IDF·10:stem stem …;` again and again, as `scripts/build/background-words.ts` writes it
 */
export function backgroundIdf(table: string): Idf {
  const known = new Map<string, number>();
  for (const level of table.split(';')) {
    const [tenths = '', stems = ''] = level.split(':');
    for (const stem of stems.split(' ')) known.set(stem, Number(tenths) / 10);
  }
  return (stem) => known.get(stem) ?? (/^\d+$/.test(stem) ? OF_NUMBERS : OF_RARE_WORDS);
}
