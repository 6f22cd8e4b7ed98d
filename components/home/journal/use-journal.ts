import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readJournal } from '@/lib/app/journal/read-journal';
import { listen, readingError } from '@/lib/app/news';
import type { Interaction } from '@/lib/domain/interaction';
import type { JournalView } from '@/lib/domain/journal';

/** Entries read at a time: more than a tall window shows. */
const PAGE = 60;

export type Journal = {
  /** What is read so far, newest first; undefined before the first page is there. */
  readonly entries: readonly Interaction[] | undefined;
  /** Why the last reading failed, if it did. */
  readonly problem: unknown;
  /** Reads the next page, if there is one. */
  readonly more: () => void;
};

/** A son's journal, read page by page as she scrolls; it follows every change. */
export function useJournal(sonId: string, view: JournalView): Journal {
  const [entries, setEntries] = useState<readonly Interaction[]>();
  const [problem, setProblem] = useState<unknown>();
  const shown = useRef<readonly Interaction[]>([]);
  const isAtEnd = useRef(false);
  const turn = useRef(0);

  const read = useCallback(
    (kept: readonly Interaction[], count: number) => {
      const mine = ++turn.current;
      const take = (page: readonly Interaction[]) => {
        if (mine !== turn.current) return;
        isAtEnd.current = page.length < count;
        shown.current = [...kept, ...page];
        setEntries(shown.current);
        setProblem(undefined);
      };
      const fail = (error: unknown) => mine === turn.current && setProblem(readingError(error));
      void readJournal(sonId, view, kept.at(-1), count).then(take, fail);
    },
    [sonId, view],
  );

  useEffect(() => {
    read([], PAGE);
    return listen((message) => {
      const isNews = message.type === 'dataChanged' && message.stores.includes('interactions');
      // As many as before, and one more for an entry that was added.
      if (isNews) read([], Math.max(PAGE, shown.current.length + 1));
    });
  }, [read]);

  const more = useCallback(() => {
    if (!isAtEnd.current) read(shown.current, PAGE);
  }, [read]);
  return { entries, problem, more };
}
