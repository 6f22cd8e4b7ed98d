import { LEXICON } from '@/content/lexicon';
import { BACKGROUND } from '@/content/lexicon/background';
import { backgroundIdf } from '@/lib/domain/reading/background';
import { compileProfile } from '@/lib/domain/reading/compile-profile';
import { type Matcher, matcherOf } from '@/lib/domain/reading/matcher';
import { rankArticles } from '@/lib/domain/reading/rank-articles';
import { tagPage } from '@/lib/domain/reading/tag-page';
import {
  articlesFrom,
  interestsFrom,
  type NamedInterest,
  type Persona,
  personasFrom,
} from './match-files';
import { UsageError } from './parameters';

export const usage =
  'npm run lab -- match --interests FILE.json --articles FILE.jsonl, or match --tag --personas FILE.json --articles FILE.jsonl';

export const options = {
  interests: { type: 'string' },
  personas: { type: 'string' },
  articles: { type: 'string' },
  tag: { type: 'boolean', default: false },
} as const;

type Values = {
  readonly interests?: string;
  readonly personas?: string;
  readonly articles?: string;
  readonly tag: boolean;
};

const DECIMALS = 1_000;

/**
 * For each interest the articles that have to do with it, the best first; or, with `--tag`, for each
 * article and persona the interest that it is for.
 */
export async function linesOf(values: Values): Promise<readonly string[]> {
  const articles = await articlesFrom(fileOf('articles', values.articles));
  if (values.tag) {
    const known = values.interests === undefined ? [] : await interestsFrom(values.interests);
    const personas = await personasFrom(fileOf('personas', values.personas), known);
    return tagLines(personas, articles);
  }
  const interests = readied(await interestsFrom(fileOf('interests', values.interests)));
  const rankings = rankArticles(interests, articles);
  return interests.map(({ id }) =>
    JSON.stringify({
      interest: id,
      ranking: (rankings.get(id) ?? []).map((each) => ({ ...each, score: rounded(each.score) })),
    }),
  );
}

/** An article that names its persona is only that one's; the others are everybody's. */
function tagLines(
  personas: readonly Persona[],
  articles: Awaited<ReturnType<typeof articlesFrom>>,
): readonly string[] {
  const ready = personas.map(({ id, interests }) => ({ id, interests: readied(interests) }));
  return articles.flatMap((article) => {
    const theirs = ready.filter(
      ({ id }) => article.persona === undefined || article.persona === id,
    );
    return theirs.map(({ id: persona, interests }) => {
      const tag = tagPage(interests, article);
      return JSON.stringify({
        article: article.id,
        persona,
        interest: tag?.interest ?? null,
        score: rounded(tag?.score ?? 0),
        because: tag?.because ?? [],
      });
    });
  });
}

function readied(interests: readonly NamedInterest[]): readonly { id: string; matcher: Matcher }[] {
  const idf = backgroundIdf(BACKGROUND);
  return interests.map(({ id, name }) => ({
    id,
    matcher: matcherOf(compileProfile(name, LEXICON), idf),
  }));
}

function fileOf(name: string, file: string | undefined): string {
  if (file !== undefined) return file;
  throw new UsageError(`--${name} must be a file. Please write: ${usage}.`);
}

function rounded(score: number): number {
  return Math.round(score * DECIMALS) / DECIMALS;
}
