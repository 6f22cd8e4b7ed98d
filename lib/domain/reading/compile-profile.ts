import type { LexiconEntry } from './lexicon';
import { contentRuns } from './name-words';
import { type InterestProfile, type ProfileWord, WEIGHTS } from './profile';
import { keyOf, type Word, wordsOf } from './words';

/** An entry whose name only ends a longer one: what is known of football, for "Gaelic football". */
const OF_A_WIDER_THING = 0.7;

type Found = { readonly entry: LexiconEntry; readonly isWider: boolean };

/**
 * What to look for when he likes `name`: the name itself, and what the lexicon knows of the things it
 * names. Without an entry the name has to do, until her saves teach more.
 *
 * @param before the profile until now, of which what is hers stays
 */
export function compileProfile(
  name: string,
  lexicon: readonly LexiconEntry[],
  before?: InterestProfile,
): InterestProfile {
  const found = entriesNamedIn(name, lexicon);
  const words = new Map<string, ProfileWord>();
  const add = (text: string, weight: number) => {
    const key = keyOf(wordsOf(text).map(({ stem }) => stem));
    if (key !== '' && (words.get(key)?.weight ?? 0) < weight) words.set(key, { text, weight });
  };
  const hosts = new Set<string>();
  for (const { entry, isWider } of found) {
    const share = isWider ? OF_A_WIDER_THING : 1;
    for (const text of entry.names) add(text, share * WEIGHTS.name);
    for (const text of entry.keywords) add(text, share * WEIGHTS.keyword);
    if (!isWider) for (const host of entry.hosts ?? []) hosts.add(host);
  }
  addOwnName(name, add);
  return {
    name,
    words: [...words.values()],
    hosts: [...hosts],
    added: before?.added ?? [],
    removed: before?.removed ?? [],
    learned: before?.learned ?? {},
  };
}

function nameWeight(length: number): number {
  return length > 1 ? WEIGHTS.namePhrase : WEIGHTS.singleName;
}

/** Each run of the name as a phrase, and the parts of a longer run for what little they say alone. */
function addOwnName(name: string, add: (text: string, weight: number) => void): void {
  const runs = contentRuns(name);
  for (const run of runs) {
    const share = runs.length > 1 ? OF_A_WIDER_THING : 1;
    add(textOf(name, run), share * nameWeight(run.length));
    if (run.length > 1) for (const word of run) add(textOf(name, [word]), WEIGHTS.partOfName);
  }
}

function textOf(name: string, run: readonly Word[]): string {
  return name.slice(run[0]?.start, run.at(-1)?.end).toLowerCase();
}

/** The entries that a name means: the one of the whole name, or else the longest within each run. */
function entriesNamedIn(name: string, lexicon: readonly LexiconEntry[]): readonly Found[] {
  const byName = entriesByName(lexicon);
  const whole = byName.get(keyOf(wordsOf(name).map(({ stem }) => stem)));
  if (whole !== undefined) return whole.map((entry) => ({ entry, isWider: false }));
  return contentRuns(name).flatMap((run) => entriesInRun(name, run, byName));
}

function entriesInRun(
  name: string,
  run: readonly Word[],
  byName: ReadonlyMap<string, readonly LexiconEntry[]>,
): readonly Found[] {
  for (let length = run.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= run.length; from += 1) {
      const stems = run.slice(from, from + length).map(({ stem }) => stem);
      const entries = byName.get(keyOf(stems));
      if (entries === undefined) continue;
      const before = run.slice(0, from);
      const found = entries.map((entry) => ({ entry, isWider: narrows(name, before, run[from]) }));
      return [
        ...entriesInRun(name, before, byName),
        ...found,
        ...entriesInRun(name, run.slice(from + length), byName),
      ];
    }
  }
  return [];
}

/**
 * In English what stands right before a noun narrows it: "table tennis" is not tennis. What follows
 * says its kind, and an "and" makes it another thing.
 */
function narrows(name: string, before: readonly Word[], noun: Word | undefined): boolean {
  return before.length > 0 && /^[\s-]*$/.test(name.slice(before.at(-1)?.end, noun?.start));
}

function entriesByName(lexicon: readonly LexiconEntry[]): Map<string, LexiconEntry[]> {
  const byName = new Map<string, LexiconEntry[]>();
  for (const entry of lexicon) {
    for (const name of entry.names) {
      const key = keyOf(wordsOf(name).map(({ stem }) => stem));
      const same = byName.get(key);
      if (same === undefined) byName.set(key, [entry]);
      else if (!same.includes(entry)) same.push(entry);
    }
  }
  return byName;
}
