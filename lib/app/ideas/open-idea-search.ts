import type { Practice } from '@/lib/domain/practice';
import type { ShelfIdea } from '@/lib/domain/today/idea-shelf';

/** Finds ideas by the words in them, the best match first. */
export type IdeaSearch = (words: string) => readonly string[];

/**
 * Makes ideas searchable: beginnings of words are enough, and a slip of the finger does no harm.
 *
 * @param practiceName her language's words for a kind of act, so that "gift" finds gifts
 * @returns finds the ids of ideas
 */
export async function openIdeaSearch(
  ideas: readonly ShelfIdea[],
  practiceName: (practice: Practice) => string,
): Promise<IdeaSearch> {
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch({
    fields: ['title', 'short', 'why', 'words', 'practice'],
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      fuzzy: (term) => (term.length > 4 ? 0.2 : 0),
      boost: { title: 3, practice: 2 },
    },
  });
  index.addAll(
    ideas.map(({ idea }) => ({
      id: idea.ideaId,
      title: idea.title,
      short: idea.inTwoMinutes ?? '',
      why: idea.why,
      words: [idea.words ?? '', ...(idea.otherWords ?? [])].join(' '),
      practice: practiceName(idea.practice),
    })),
  );
  return (words) => index.search(words).map(({ id }) => String(id));
}
