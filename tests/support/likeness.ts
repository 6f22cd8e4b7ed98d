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
