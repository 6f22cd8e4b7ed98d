import { useEffect, useState } from 'preact/hooks';
import { type IdeaSearch, openIdeaSearch } from '@/lib/app/ideas/open-idea-search';
import type { ShelfIdea } from '@/lib/domain/today/idea-shelf';
import { aboutIdea, sameWords } from '@/lib/i18n/idea-search';

/**
 * Searches the ideas.
 *
 * @param isWanted from when on: the searching is brought when she first turns to the field
 * @returns the ideas with these words, the best match first; all of them without words or while the
 *   searching is brought
 */
export function useIdeaSearch(
  all: readonly ShelfIdea[],
  words: string,
  isWanted: boolean,
): readonly ShelfIdea[] {
  const [opened, setOpened] = useState<{ readonly search: IdeaSearch }>();
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const language = { about: aboutIdea, same: sameWords() };
    void openIdeaSearch(all, language).then((search) => isCurrent && setOpened({ search }));
    return () => {
      isCurrent = false;
    };
  }, [all, isWanted]);
  if (!opened || words.trim() === '') return all;
  const byId = new Map(all.map((each) => [each.idea.ideaId, each] as const));
  return opened.search(words).flatMap((id) => byId.get(id) ?? []);
}
