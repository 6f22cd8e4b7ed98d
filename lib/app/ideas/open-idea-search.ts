import type { ShelfIdea } from '@/lib/domain/today/idea-shelf';
import { type Asked, askedIn, formsOf } from './search-words';

/** Finds ideas by the words in them, the best match first. */
export type IdeaSearch = (words: string) => readonly string[];

/** The words of her language that the search knows of. */
export type SearchLanguage = {
  /** What an idea is about besides its own words, so that "gift" finds gifts. */
  readonly about: (idea: ShelfIdea) => string;
  /** Words and short phrases in groups that mean the same. */
  readonly same: readonly (readonly string[])[];
};

/** What is tried one after the other until something is found: all words before any of them. */
const TRIES = [
  { combineWith: 'AND', isForgiving: false },
  { combineWith: 'AND', isForgiving: true },
  { combineWith: 'OR', isForgiving: false },
  { combineWith: 'OR', isForgiving: true },
] as const;

/**
 * Makes ideas searchable: beginnings and other forms of words are enough, words that mean the same
 * meet, small words do not count, and a slip of the finger does no harm.
 *
 * @returns finds the ids of ideas
 */
export async function openIdeaSearch(
  ideas: readonly ShelfIdea[],
  { about, same }: SearchLanguage,
): Promise<IdeaSearch> {
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch({
    fields: ['title', 'short', 'why', 'words', 'about'],
    processTerm: formsOf,
    searchOptions: { boost: { title: 3, about: 2 }, processTerm: (word) => word },
  });
  index.addAll(
    ideas.map((item) => ({
      id: item.idea.ideaId,
      title: item.idea.title,
      short: item.idea.inTwoMinutes ?? '',
      why: item.idea.why,
      words: [item.idea.words ?? '', ...(item.idea.otherWords ?? [])].join(' '),
      about: about(item),
    })),
  );
  const exactly = (words: readonly string[]) => ({
    combineWith: 'AND' as const,
    queries: [...words],
  });
  const queryOf = ({ forms, others }: Asked, isForgiving: boolean) => ({
    combineWith: 'OR' as const,
    queries: [
      {
        combineWith: 'OR' as const,
        queries: [...forms],
        prefix: true,
        fuzzy: (term: string) => (isForgiving && term.length >= 4 ? 0.2 : 0),
      },
      ...others.map(exactly),
    ],
  });
  return (words) => {
    const asked = askedIn(words, same);
    if (asked.length === 0) return [];
    for (const { combineWith, isForgiving } of TRIES) {
      const queries = asked.map((each) => queryOf(each, isForgiving));
      const found = index.search({ combineWith, queries });
      if (found.length > 0) return found.map(({ id }) => String(id));
    }
    return [];
  };
}
