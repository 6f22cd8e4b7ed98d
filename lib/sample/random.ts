/** Chance that repeats itself: the same seed gives the same run of answers. */
export type Random = {
  /** From 0 up to, not including, 1. */
  readonly fraction: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  readonly happens: (chance: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** `count` different items in a chance order; all of them when there are fewer. */
  readonly some: <Item>(items: readonly Item[], count: number) => readonly Item[];
};

/** Mulberry32 (Tommy Ettinger, public domain): small, quick, and good enough to invent people. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) =>
    least + Math.floor(fraction() * (most - least + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  };
  const some = <Item>(items: readonly Item[], count: number) =>
    items
      .map((item) => ({ item, rank: fraction() }))
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, count)
      .map(({ item }) => item);
  return { fraction, between, happens: (chance) => fraction() < chance, pick, some };
}
