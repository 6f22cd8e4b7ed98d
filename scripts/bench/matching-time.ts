import { LEXICON } from '@/content/lexicon';
import { BACKGROUND } from '@/content/lexicon/background';
import { backgroundIdf } from '@/lib/domain/reading/background';
import { compileProfile } from '@/lib/domain/reading/compile-profile';
import { matcherOf } from '@/lib/domain/reading/matcher';
import { rankArticles } from '@/lib/domain/reading/rank-articles';
import { inWords } from './statistics';

const ARTICLES = 2_000;
const INTERESTS = 15;

/** How long it takes to match the items of one refresh of all feeds with all interests of a son. */
export function matchingLines(rounds: number): readonly string[] {
  const names = LEXICON.flatMap(({ names: [name = ''] }) => name);
  const words = LEXICON.flatMap(({ keywords }) => keywords);
  const idf = backgroundIdf(BACKGROUND);
  const interests = Array.from({ length: INTERESTS }, (_, index) => {
    const name = names[index * 20] ?? '';
    return { id: name, matcher: matcherOf(compileProfile(name, LEXICON), idf) };
  });
  const textAt = (from: number, length: number) =>
    Array.from({ length }, (_, index) => words[(from + index * 7) % words.length]).join(' ');
  const articles = Array.from({ length: ARTICLES }, (_, index) => ({
    id: String(index),
    title: textAt(index * 13, 6),
    summary: textAt(index * 17, 18),
    host: 'www.example.org',
  }));
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    rankArticles(interests, articles);
    return performance.now() - start;
  });
  return [`  matching ${ARTICLES} items with ${INTERESTS} interests, in Node ${inWords(times)}`];
}
