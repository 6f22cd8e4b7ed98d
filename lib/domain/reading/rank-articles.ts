import { type Article, readArticle } from './article';
import { type Match, type ReadyInterest, scoreFor } from './score-article';

/** An article among those that fit an interest. */
export type RankedArticle = Match & { readonly article: string };

/**
 * The articles that have anything to do with each interest, the best first, those of one score by
 * their ids: the order in which they come does not count.
 *
 * @returns by the id of the interest
 */
export function rankArticles(
  interests: readonly ReadyInterest[],
  articles: readonly (Article & { readonly id: string })[],
): ReadonlyMap<string, readonly RankedArticle[]> {
  const rankings = new Map<string, RankedArticle[]>(interests.map(({ id }) => [id, []]));
  for (const article of articles) {
    const read = readArticle(article);
    for (const interest of interests) {
      const match = scoreFor(interest, article, read);
      if (match.score > 0) rankings.get(interest.id)?.push({ article: article.id, ...match });
    }
  }
  for (const ranking of rankings.values()) {
    ranking.sort((one, other) => other.score - one.score || (one.article < other.article ? -1 : 1));
  }
  return rankings;
}
