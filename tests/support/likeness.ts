/** Words of a text by their beginnings, so that "walk", "walks" and "walking" are one. */
function stems(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.map((word) => word.replace(/(?<=.{3})(?:ing|ed|es|s|ly|e)$/, ''));
}

/** Every three words in a row; of a shorter text, the text itself. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const all = stems(text);
  if (all.length < 3) return new Set([all.join(' ')]);
  return new Set(all.slice(2).map((word, index) => `${all[index]} ${all[index + 1]} ${word}`));
}

/**
 * How much of two texts is the same: the shingles they share as a part of all they have (Broder
 * 1997, "On the resemblance and containment of documents"). 0 nothing, 1 everything.
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = one.intersection(other).size;
  return shared / (one.size + other.size - shared);
}

/** Words that say nothing of what is done: articles, pronouns, the like, and the verbs of every idea. */
const SMALL = new Set(
  (
    'a an and any are as at be been before after about again all but by can could did do for from ' +
    'get give go had has have he her him his how i if in into is it its just leave let like ll make ' +
    'me more my next no not now of off on once one or our out over own put re s say see send she so ' +
    'some son t take tell than that the their them then there they thing this time to today two up ' +
    'us ve was way we what when where which while who will with without would you your yours ask'
  ).split(' '),
);

/** The stems of a text without the small words: what is done, with what. */
export function contentStemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(stems(words.filter((word) => !SMALL.has(word)).join(' ')));
}

type Marked = { readonly id: string; readonly marks: ReadonlySet<string> };

/**
 * The pairs of which more than a part is the same, the likest first. Only such as share a mark are
 * compared at all.
 *
 * @param limit 0 to 1
 */
export function alikePairs(
  all: readonly Marked[],
  limit: number,
): { readonly pair: string; readonly alike: number }[] {
  const holders = new Map<string, number[]>();
  const pairs = new Map<string, number>();
  all.forEach(({ id, marks }, index) => {
    const met = new Set([...marks].flatMap((mark) => holders.get(mark) ?? []));
    for (const other of met) {
      const before = all[other];
      const alike = before ? likeness(before.marks, marks) : 0;
      if (alike > limit) pairs.set(`${before?.id} = ${id}`, alike);
    }
    for (const mark of marks) {
      const known = holders.get(mark);
      if (known) known.push(index);
      else holders.set(mark, [index]);
    }
  });
  return [...pairs]
    .map(([pair, alike]) => ({ pair, alike }))
    .toSorted((one, other) => other.alike - one.alike);
}
