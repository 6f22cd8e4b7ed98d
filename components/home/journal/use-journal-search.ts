import { useEffect, useState } from 'preact/hooks';
import { kindLabel } from '@/components/log/kind-label';
import { type JournalSearch, openJournalSearch } from '@/lib/app/journal/open-journal-search';
import { listen } from '@/lib/app/news';
import type { Interaction } from '@/lib/domain/interaction';

/**
 * The entries with these words, newest first; undefined while there are no words or while the
 * journal is being read. It is read when she first searches, and again after a change.
 */
export function useJournalSearch(sonId: string, words: string): readonly Interaction[] | undefined {
  const [search, setSearch] = useState<JournalSearch>();
  const isWanted = words.trim() !== '';
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const open = async () => {
      const opened = await openJournalSearch(sonId, kindLabel);
      if (isCurrent) setSearch(() => opened);
    };
    void open();
    const stop = listen((message) => {
      if (message.type === 'dataChanged' && message.stores.includes('interactions')) void open();
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [sonId, isWanted]);
  return isWanted ? search?.(words) : undefined;
}
