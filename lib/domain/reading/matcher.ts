import { LONGEST_PHRASE } from './article';
import { type Idf, OF_RARE_WORDS } from './background';
import { type Experience, type InterestProfile, type ProfileWord, WEIGHTS } from './profile';
import { keyOf, plainly, wordsOf } from './words';

/** A profile made ready: what each term and each site is worth that it looks for. */
export type Matcher = {
  /** By the key of a phrase: its weight times its IDF. */
  readonly terms: ReadonlyMap<string, number>;
  readonly hosts: ReadonlyMap<string, number>;
  /** Names of the thing without spaces; a site may be named after one. */
  readonly names: readonly string[];
};

const MOST_OF_A_PHRASE = 11;
const HOST = 3.6;
/** What a site is worth that is about nothing else, or named after the thing. */
export const OWN_SITE = HOST * WEIGHTS.singleName;
/** So many wrong guesses halve what a word is worth. */
const PATIENCE = 3;
/** How strongly a learned word is held to be chance at first. */
const CHANCE = 4;

/**
 * Makes a profile ready for many articles, with what she added and removed and what was learned. A
 * rare word of a pair says a little by itself: headlines write "Arteta", not "Mikel Arteta".
 */
export function matcherOf(profile: InterestProfile, idf: Idf): Matcher {
  const terms = new Map<string, number>();
  const names = new Set<string>();
  const removed = new Set(profile.removed.map(keyOfText));
  const take = (key: string, value: number) => terms.set(key, Math.max(terms.get(key) ?? 0, value));
  for (const { text, weight } of wordsLookedFor(profile)) {
    const stems = wordsOf(text).map(({ stem }) => stem);
    const key = keyOf(stems);
    if (stems.length === 0 || stems.length > LONGEST_PHRASE || removed.has(key)) continue;
    if (weight >= WEIGHTS.name) names.add(plainly(text).replace(/[^\p{L}\p{N}]/gu, '')).add(key);
    take(key, weight * idfOfPhrase(stems, idf));
    if (stems.length !== 2) continue;
    for (const stem of stems) {
      const value = Math.min(WEIGHTS.partOfName, weight / 2) * idf(stem);
      if (idf(stem) >= OF_RARE_WORDS && !removed.has(stem)) take(stem, value);
    }
  }
  const hosts = new Map(profile.hosts.map((host) => [host, OWN_SITE]));
  for (const [site, experience] of Object.entries(profile.learned)) {
    if (!isSite(site) || hosts.has(site)) continue;
    hosts.set(site, learnedSiteValue(experience));
  }
  for (const text of profile.removed) hosts.delete(text);
  return { terms, hosts, names: [...names] };
}

/** Every word of a profile with its weight as it is by now. */
export function wordsLookedFor(profile: InterestProfile): readonly ProfileWord[] {
  const added = profile.added.map((text) => ({ text, weight: WEIGHTS.singleName }));
  const known = [...profile.words, ...added];
  const learned = new Map(Object.entries(profile.learned));
  const weighed = known.map(({ text, weight }) => ({
    text,
    weight: weight * trust(learned.get(text)),
  }));
  for (const { text } of known) learned.delete(text);
  for (const [text, experience] of learned) {
    if (!isSite(text)) weighed.push({ text, weight: learnedWeight(experience) });
  }
  return weighed.filter(({ weight }) => weight > 0);
}

/** A learned site is kept among the learned words; words have no dots. */
export function isSite(text: string): boolean {
  return text.includes('.');
}

function keyOfText(text: string): string {
  return keyOf(wordsOf(text).map(({ stem }) => stem));
}

/** The strongest word's IDF, and 1 for each word that has to stand beside it. */
function idfOfPhrase(stems: readonly string[], idf: Idf): number {
  return Math.min(MOST_OF_A_PHRASE, Math.max(...stems.map(idf)) + stems.length - 1);
}

/** A word of one page may stand there by chance; one that comes again says something. */
function learnedWeight({ fits, misfits }: Experience): number {
  const net = Math.max(0, fits - misfits);
  return (WEIGHTS.mostLearned * net ** 2) / (net ** 2 + CHANCE);
}

/** With every page kept from it a site comes nearer to one that is about nothing else. */
function learnedSiteValue({ fits, misfits }: Experience): number {
  return (OWN_SITE * Math.max(0, fits - misfits)) / (fits + misfits + 1);
}

/** What is left of a word that led to wrong guesses. */
function trust({ fits, misfits }: Experience = { fits: 0, misfits: 0 }): number {
  return (fits + PATIENCE) / (fits + misfits + PATIENCE);
}
