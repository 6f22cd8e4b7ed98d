import type { Interaction } from '@/lib/domain/interaction';
import { allInteractions } from '@/lib/storage/journal';

/** Finds entries by the words in them, newest first. */
export type JournalSearch = (words: string) => Interaction[];

/**
 * Reads a son's whole journal once and makes it searchable: beginnings of words are enough, and a
 * slip of the finger does no harm.
 *
 * @param kindName her language's word for an entry's kind, so that "call" finds calls
 */
export async function openJournalSearch(
  sonId: string,
  kindName: (entry: Interaction) => string,
): Promise<JournalSearch> {
  const [entries, { default: MiniSearch }] = await Promise.all([
    allInteractions(sonId),
    import('minisearch'),
  ]);
  const index = new MiniSearch<Interaction>({
    fields: ['kind', 'note', 'mentioned'],
    extractField: (entry, field) =>
      field === 'kind' ? kindName(entry) : String(entry[field as keyof Interaction] ?? ''),
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      fuzzy: (term) => (term.length > 4 ? 0.2 : 0),
    },
  });
  index.addAll(entries);
  return (words) => {
    const found = new Set(index.search(words).map(({ id }) => id));
    return entries.filter(({ id }) => found.has(id));
  };
}
