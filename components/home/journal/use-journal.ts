import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readJournal } from '@/lib/app/journal/read-journal';
import { listen } from '@/lib/app/news';
import type { Interaction } from '@/lib/domain/interaction';
import type { JournalView } from '@/lib/domain/journal';

/** Entries read at a time: more than a tall window shows. */
const PAGE = 60;

export type Journal = {
  /** What is read so far, newest first; undefined before the first page is there. */
  readonly entries: readonly Interaction[] | undefined;
  /** Reads the next page, if there is one. */
  readonly more: () => void;
};

/** A son's journal, read page by page as she scrolls; it follows every change. */
export function useJournal(sonId: string, view: JournalView): Journal {
  const [entries, setEntries] = useState<readonly Interaction[]>();
  const shown = useRef<readonly Interaction[]>([]);
  const isAtEnd = useRef(false);
  const turn = useRef(0);

  const read = useCallback(
    async (kept: readonly Interaction[], count: number) => {
      const mine = ++turn.current;
      const page = await readJournal(sonId, view, kept.at(-1), count);
      if (mine !== turn.current) return;
      isAtEnd.current = page.length < count;
      shown.current = [...kept, ...page];
      setEntries(shown.current);
    },
    [sonId, view],
  );

  useEffect(() => {
    void read([], PAGE);
    return listen((message) => {
      const isNews = message.type === 'dataChanged' && message.stores.includes('interactions');
      // As many as before, and one more for an entry that was added.
      if (isNews) void read([], Math.max(PAGE, shown.current.length + 1));
    });
  }, [read]);

  const more = useCallback(() => {
    if (!isAtEnd.current) void read(shown.current, PAGE);
  }, [read]);
  return { entries, more };
}
