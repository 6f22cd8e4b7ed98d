import { type Article, readArticle } from './article';
import { type Match, type ReadyInterest, scoreFor } from './score-article';

/** An interest that a page is for, with the reason. */
export type Tag = Match & { readonly interest: string };

/**
 * A page that scores less says too little: no more than one rare keyword in its summary. Found on the
 * half of the labelled titles that is there to tune on, with room left for pages that are harder.
 */
const LEAST = 3.2;

/**
 * The interests of his that a page is for, the best first.
 *
 * @param interests in any order
 */
export function tagsOf(interests: readonly ReadyInterest[], page: Article): readonly Tag[] {
  const read = readArticle(page);
  return interests
    .map((interest) => ({ interest: interest.id, ...scoreFor(interest, page, read) }))
    .filter(({ score }) => score >= LEAST)
    .sort((one, other) => other.score - one.score || (one.interest < other.interest ? -1 : 1));
}

/** The interest of his that a page is for most, or null when nothing says so clearly enough. */
export function tagPage(...asked: Parameters<typeof tagsOf>): Tag | null {
  return tagsOf(...asked)[0] ?? null;
}
