/** A word or phrase that a profile looks for, as she would write it, and what finding it is worth. */
export type ProfileWord = { readonly text: string; readonly weight: number };

/** How often a word or a site stood in pages she kept for this interest, and in wrong guesses. */
export type Experience = { readonly fits: number; readonly misfits: number };

/**
 * What a piece about one of his interests looks like. It is stored with the interest: `words` and
 * `hosts` as compiled from its name, the rest hers, which compiling again keeps.
 */
export type InterestProfile = {
  /** The name it was compiled from. */
  readonly name: string;
  readonly words: readonly ProfileWord[];
  /** Sites that are about nothing else. */
  readonly hosts: readonly string[];
  /** Words and phrases that she added. */
  readonly added: readonly string[];
  /** Words and phrases that she took away. */
  readonly removed: readonly string[];
  /** What her saves and corrections taught, by word in lower case or by site. */
  readonly learned: Readonly<Record<string, Experience>>;
};

/** What a match is worth before its IDF; "Matching" in ARCHITECTURE.md tells where the figures come from. */
export const WEIGHTS = {
  namePhrase: 1.4,
  singleName: 1.2,
  /** Another name of the thing, or of its kind. */
  name: 0.9,
  partOfName: 0.35,
  keyword: 0.7,
  mostLearned: 0.5,
} as const;

/** She wants it looked for: as much as a name of the thing, and no longer among those taken away. */
export function addWord(profile: InterestProfile, text: string): InterestProfile {
  const word = asWritten(text);
  if (word === '') return profile;
  return {
    ...profile,
    added: [...profile.added.filter((each) => each !== word), word],
    removed: profile.removed.filter((each) => each !== word),
  };
}

/** She does not want it looked for, wherever it came from. */
export function removeWord(profile: InterestProfile, text: string): InterestProfile {
  const word = asWritten(text);
  if (word === '') return profile;
  return {
    ...profile,
    added: profile.added.filter((each) => each !== word),
    removed: [...profile.removed.filter((each) => each !== word), word],
  };
}

function asWritten(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
