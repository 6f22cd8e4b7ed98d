import { readFileSync } from 'node:fs';
import type { Article } from '@/lib/domain/reading/article';

/** An article of the labelled set, with the interest it was written for, if any. */
export type LabelledArticle = Article & { readonly id: string; readonly interest: string | null };

/** One half of the set; nothing is ever tuned on the half called untouched. */
export type LabelledHalf = {
  readonly interests: readonly { readonly id: string; readonly name: string }[];
  readonly articles: readonly LabelledArticle[];
};

const FILES = ['sport', 'games', 'making', 'screen', 'life'];

const HALVES = { tune: 0, untouched: 1 } as const;

/**
 * Sixty interests in the words of mothers with twelve pieces each, and four hundred pieces of nothing
 * of his, many of them with the very words in another meaning. All were written by hand for this
 * test before anybody had seen the lexicon. Every other interest and piece is of the other half.
 */
export function labelledHalf(half: keyof typeof HALVES): LabelledHalf {
  const isOfHalf = (_: unknown, index: number) => index % 2 === HALVES[half];
  const sections = FILES.flatMap((file) => linesOf(file).join('\n').split(/^= /m).slice(1));
  const parts = sections.filter(isOfHalf).map((section) => {
    const [head = '', ...lines] = section.trim().split('\n');
    const [id = '', name = ''] = head.split(' | ');
    return {
      id,
      name,
      articles: lines.map((line, index) => articleOf(line, `${id}-${index}`, id)),
    };
  });
  const others = linesOf('nothing-of-his').filter(isOfHalf);
  return {
    interests: parts.map(({ id, name }) => ({ id, name })),
    articles: [
      ...parts.flatMap(({ articles }) => articles),
      ...others.map((line, index) => articleOf(line, `nothing-${index}`, null)),
    ],
  };
}

function linesOf(file: string): readonly string[] {
  const text = readFileSync(`tests/fixtures/reading/${file}.txt`, 'utf8');
  return text.trim().split('\n');
}

/** A line is `title | summary | host`. */
function articleOf(line: string, id: string, interest: string | null): LabelledArticle {
  const [title = '', summary = '', host = ''] = line.split('|').map((part) => part.trim());
  return { id, title, summary, host, interest };
}
