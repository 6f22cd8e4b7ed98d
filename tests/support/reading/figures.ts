import type { Idf } from '@/lib/domain/reading/background';
import { compileProfile } from '@/lib/domain/reading/compile-profile';
import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { type Matcher, matcherOf } from '@/lib/domain/reading/matcher';
import { rankArticles } from '@/lib/domain/reading/rank-articles';
import { tagPage } from '@/lib/domain/reading/tag-page';
import { chanceOf } from '@/lib/domain/today/hash';
import type { LabelledArticle, LabelledHalf } from './labelled';

type Ready = { readonly id: string; readonly matcher: Matcher };

/** How well matching does on a half of the labelled set, each figure from 0 to 1. */
export type Figures = {
  /** Of the three best of all pieces for an interest, how many are about it. */
  readonly denseP3: number;
  /** With one to three fitting pieces among three hundred: one over the rank of the first. */
  readonly sparseMrr: number;
  readonly precision: number;
  readonly recall: number;
  /** Of the pages of nothing of his, how many were given to one of his interests. */
  readonly falsePositives: number;
};

const SPARSE_POOL = 300;
const SPARSE_DRAWS = 3;
const INTERESTS_OF_ONE = 5;

/** Measures a half of the set; the same draws every time. */
export function figuresOf(
  { interests, articles }: LabelledHalf,
  lexicon: readonly LexiconEntry[],
  idf: Idf,
): Figures {
  const ready = interests.map(({ id, name }) => ({
    id,
    matcher: matcherOf(compileProfile(name, lexicon), idf),
  }));
  return {
    denseP3: mean(ready.map((interest) => precisionAt3(interest, articles))),
    sparseMrr: mean(ready.flatMap((interest) => reciprocalRanks(interest, articles))),
    ...tagging(ready, articles),
  };
}

function precisionAt3(interest: Ready, articles: readonly LabelledArticle[]): number {
  const best = rankArticles([interest], articles).get(interest.id)?.slice(0, 3) ?? [];
  const right = best.filter(({ article }) => article.startsWith(`${interest.id}-`));
  return right.length / 3;
}

function reciprocalRanks(interest: Ready, articles: readonly LabelledArticle[]): number[] {
  return Array.from({ length: SPARSE_DRAWS }, (_, draw) => {
    const drawn = articles.toSorted(
      (one, other) => chanceOf(`${draw} ${one.id}`) - chanceOf(`${draw} ${other.id}`),
    );
    const right = drawn.filter((each) => each.interest === interest.id).slice(0, draw + 1);
    const others = drawn.filter((each) => each.interest !== interest.id);
    const pool = [...right, ...others.slice(0, SPARSE_POOL - right.length)];
    const ranking = rankArticles([interest], pool).get(interest.id) ?? [];
    const rank = ranking.findIndex(({ article }) => right.some(({ id }) => id === article));
    return rank < 0 ? 0 : 1 / (rank + 1);
  });
}

/**
 * Sons of five interests each, once as the interests stand and once far apart. Their mothers save the
 * pages of his interests and as many of no interest of his, half of them of what other sons like.
 */
function tagging(ready: readonly Ready[], articles: readonly LabelledArticle[]) {
  let [tagged, right, fitting, falsely, foreign] = [0, 0, 0, 0, 0];
  for (const his of [...near(ready), ...farApart(ready)]) {
    const ids = new Set(his.map(({ id }) => id));
    for (const page of pagesFor(ids, articles)) {
      const isHis = ids.has(page.interest ?? '');
      const tag = tagPage(his, page);
      fitting += Number(isHis);
      foreign += Number(!isHis);
      tagged += Number(tag !== null);
      right += Number(tag !== null && tag.interest === page.interest);
      falsely += Number(tag !== null && !isHis);
    }
  }
  return { precision: right / tagged, recall: right / fitting, falsePositives: falsely / foreign };
}

function pagesFor(his: ReadonlySet<string>, articles: readonly LabelledArticle[]) {
  const seed = [...his].join();
  const drawn = articles.toSorted(
    (one, other) => chanceOf(`${seed} ${one.id}`) - chanceOf(`${seed} ${other.id}`),
  );
  const own = drawn.filter(({ interest }) => his.has(interest ?? ''));
  const others = drawn.filter(({ interest }) => interest !== null && !his.has(interest));
  const nothing = drawn.filter(({ interest }) => interest === null);
  const half = own.length / 2;
  return [...own, ...others.slice(0, half), ...nothing.slice(0, half)];
}

const near = (ready: readonly Ready[]) =>
  Array.from({ length: ready.length / INTERESTS_OF_ONE }, (_, son) =>
    ready.slice(son * INTERESTS_OF_ONE, (son + 1) * INTERESTS_OF_ONE),
  );

const farApart = (ready: readonly Ready[]) => {
  const sons = ready.length / INTERESTS_OF_ONE;
  return Array.from({ length: sons }, (_, son) =>
    ready.filter((_each, index) => index % sons === son),
  );
};

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
