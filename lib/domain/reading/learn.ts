import { type Article, type ReadArticle, readArticle } from './article';
import type { Idf } from './background';
import { isSite, matcherOf, wordsLookedFor } from './matcher';
import type { Experience, InterestProfile } from './profile';
import { isAboutSomething } from './site-name';
import { keyOf, plainly, wordsOf } from './words';

const NOTHING: Experience = { fits: 0, misfits: 0 };

/** A word that says less than this of a text is not worth remembering. */
const LEAST_IDF = 5;
const SHORTEST_WORD = 3;
/** The words of about twenty pages; those that helped least are forgotten. */
const MOST_LEARNED = 120;

/**
 * What a page teaches that she kept for this interest: its words, and its site, speak for it a
 * little more.
 */
export function learnThatItFits(
  profile: InterestProfile,
  page: Article,
  idf: Idf,
): InterestProfile {
  const known = new Set(wordsLookedFor(profile).map(({ text }) => keyOfText(text)));
  const learned = new Map(Object.entries(profile.learned));
  const [host] = readArticle(page).hosts;
  const texts = [
    ...newWords(page, idf, known),
    ...(host !== undefined && isAboutSomething(host) ? [host] : []),
  ];
  for (const text of new Set([...learnedIn(profile, page), ...texts])) {
    const { fits, misfits } = learned.get(text) ?? NOTHING;
    learned.set(text, { fits: fits + 1, misfits });
  }
  return { ...profile, learned: Object.fromEntries(mostUseful(learned)) };
}

/** What a page teaches that was wrongly taken to be for this interest: the words that said so err. */
export function learnThatItDoesNotFit(
  profile: InterestProfile,
  page: Article,
  idf: Idf,
): InterestProfile {
  const article = readArticle(page);
  const { terms } = matcherOf(profile, idf);
  const erred = wordsLookedFor(profile)
    .filter(({ text }) => terms.has(keyOfText(text)) && standsIn(article, text))
    .map(({ text }) => text);
  const learned = new Map(Object.entries(profile.learned));
  for (const text of new Set([...learnedIn(profile, page), ...erred])) {
    const { fits, misfits } = learned.get(text) ?? NOTHING;
    learned.set(text, { fits, misfits: misfits + 1 });
  }
  return { ...profile, learned: Object.fromEntries(mostUseful(learned)) };
}

/** Telling words of a page that the profile does not know yet, one for each stem. */
function newWords({ title, summary }: Article, idf: Idf, known: ReadonlySet<string>): string[] {
  const texts = new Map<string, string>();
  for (const text of [title, summary]) {
    for (const { stem, start, end } of wordsOf(text.slice(0, 2_000))) {
      const word = plainly(text.slice(start, end));
      const isTelling = word.length >= SHORTEST_WORD && idf(stem) >= LEAST_IDF;
      if (isTelling && !known.has(keyOf([stem])) && !texts.has(stem)) texts.set(stem, word);
    }
  }
  return [...texts.values()];
}

/** What the profile has learned of before and the page has as well. */
function learnedIn({ learned }: InterestProfile, page: Article): string[] {
  const article = readArticle(page);
  return Object.keys(learned).filter((text) =>
    isSite(text) ? article.hosts.includes(text) : standsIn(article, text),
  );
}

function standsIn({ keys }: ReadArticle, text: string): boolean {
  return keys.has(keyOfText(text));
}

function keyOfText(text: string): string {
  return keyOf(wordsOf(text).map(({ stem }) => stem));
}

/** The oldest of those that stood in the fewest pages go first. */
function mostUseful(learned: ReadonlyMap<string, Experience>): readonly [string, Experience][] {
  const entries = [...learned];
  if (entries.length <= MOST_LEARNED) return entries;
  const order = entries.map((_, index) => index);
  const seen = ([, { fits, misfits }]: [string, Experience]) => fits + misfits;
  order.sort((one, other) => {
    const [first, second] = [entries[one], entries[other]];
    return first && second ? seen(second) - seen(first) || other - one : 0;
  });
  const kept = new Set(order.slice(0, MOST_LEARNED));
  return entries.filter((_, index) => kept.has(index));
}
