import { useEffect, useState } from 'preact/hooks';
import { kindLabel } from '@/components/log/kind-label';
import { type JournalSearch, openJournalSearch } from '@/lib/app/journal/open-journal-search';
import { listen, readingError } from '@/lib/app/news';
import type { Interaction } from '@/lib/domain/interaction';

export type JournalFinds = {
  /** The entries with these words, newest first; undefined without words or while it is read. */
  readonly found: readonly Interaction[] | undefined;
  /** Why the last reading failed, if it did. */
  readonly problem: unknown;
};

/** Searches a son's journal. It is read when she first searches, and again after a change. */
export function useJournalSearch(sonId: string, words: string): JournalFinds {
  const [search, setSearch] = useState<JournalSearch>();
  const [problem, setProblem] = useState<unknown>();
  const isWanted = words.trim() !== '';
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const take = (opened: JournalSearch) => {
      if (!isCurrent) return;
      setSearch(() => opened);
      setProblem(undefined);
    };
    const fail = (error: unknown) => isCurrent && setProblem(readingError(error));
    const open = () => void openJournalSearch(sonId, kindLabel).then(take, fail);
    open();
    const stop = listen((message) => {
      if (message.type === 'dataChanged' && message.stores.includes('interactions')) open();
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [sonId, isWanted]);
  return isWanted ? { found: search?.(words), problem } : { found: undefined, problem: undefined };
}
