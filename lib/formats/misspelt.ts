const WORDS =
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday tomorrow yesterday fortnight christmas easter'.split(
    ' ',
  );
/** In long words two slips of the hand are forgiven, in others one. */
const LONG = 8;
/** Shorter ones are words of their own: "mar", "jan". */
const SHORTEST = 4;

/**
 * Puts right the names of months and days that a hurried hand has misspelt: "5 Febuary", "next
 * freiday", "tomorow". A word that may be two of them stays as it is.
 *
 * @param text what she typed into a field for a date, English
 */
export function withDateWordsPutRight(text: string): string {
  return text.replace(/[a-z]+/gi, (typed) =>
    typed.length < SHORTEST ? typed : (nearest(typed.toLowerCase()) ?? typed),
  );
}

function nearest(typed: string): string | undefined {
  const near = WORDS.map((word) => ({ word, slips: slipsBetween(typed, word) })).filter(
    ({ word, slips }) => slips <= (word.length < LONG ? 1 : 2),
  );
  const fewest = Math.min(...near.map(({ slips }) => slips));
  const [best, ...others] = near.filter(({ slips }) => slips === fewest);
  return others.length === 0 ? best?.word : undefined;
}

/** Letters missing, added, wrong or swapped with their neighbour (optimal string alignment). */
function slipsBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped && row > 1 ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
