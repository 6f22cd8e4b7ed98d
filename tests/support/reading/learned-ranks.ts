import type { Idf } from '@/lib/domain/reading/background';
import { compileProfile } from '@/lib/domain/reading/compile-profile';
import { learnThatItFits } from '@/lib/domain/reading/learn';
import { matcherOf } from '@/lib/domain/reading/matcher';
import { rankArticles } from '@/lib/domain/reading/rank-articles';
import type { LabelledHalf } from './labelled';

/**
 * For interests that no lexicon knows: one over the rank of the first fitting page among all others,
 * on the mean, after some of its twelve pages were kept. The last four are never learned from.
 */
export function meanRankAfter(
  { interests, articles }: LabelledHalf,
  saves: number,
  idf: Idf,
): number {
  const ranks = interests.map(({ id, name }) => {
    const own = articles.filter(({ interest }) => interest === id);
    const profile = own
      .slice(0, saves)
      .reduce((sofar, page) => learnThatItFits(sofar, page, idf), compileProfile(name, []));
    const unseen = own.slice(8);
    const pool = [...unseen, ...articles.filter(({ interest }) => interest !== id)];
    const ranking = rankArticles([{ id, matcher: matcherOf(profile, idf) }], pool).get(id) ?? [];
    const rank = ranking.findIndex(({ article }) => unseen.some((page) => page.id === article));
    return rank < 0 ? 0 : 1 / (rank + 1);
  });
  return ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
}
