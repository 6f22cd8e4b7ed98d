import { BACKGROUND } from '@/content/lexicon/background';
import type { Article } from '@/lib/domain/reading/article';
import { backgroundIdf } from '@/lib/domain/reading/background';
import { compileProfile } from '@/lib/domain/reading/compile-profile';
import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { type Matcher, matcherOf } from '@/lib/domain/reading/matcher';

/** The IDF that is shipped. */
export const IDF = backgroundIdf(BACKGROUND);

/** A small lexicon that the tests own, so that words of the real one may change. */
export const SMALL_LEXICON: readonly LexiconEntry[] = [
  {
    names: ['arsenal', 'the gunners'],
    keywords: ['wenger', 'north london derby', 'transfer window'],
    hosts: ['arseblog.com'],
  },
  { names: ['nursing', 'nurse'], keywords: ['ward sister', 'night shift'] },
  { names: ['football', 'soccer'], keywords: ['premier league', 'offside'] },
  { names: ['birdwatching'], keywords: ['goldfinch'] },
  { names: ['dungeons and dragons'], keywords: ['dungeon master'] },
];

/** A matcher for a name by the small lexicon. */
export function matcherFor(name: string): Matcher {
  return matcherOf(compileProfile(name, SMALL_LEXICON), IDF);
}

/** An article of a title, and what else is given. */
export function article(title: string, more: Partial<Article> = {}): Article {
  return { title, summary: '', host: '', ...more };
}
