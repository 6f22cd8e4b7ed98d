import { useEffect } from 'preact/hooks';
import { isStorageError } from '@/lib/app/news';
import { recordShown } from '@/lib/app/today/record-shown';
import type { NewTabView } from './read-new-tab';

/** Writes down which idea is on show, so that it stays today's. */
export function useRecordShown(live: NewTabView | undefined): void {
  const today = live?.today;
  const sonId = live?.view.current?.son.id;
  const ideaId = live?.view.current?.shown?.idea.ideaId;
  useEffect(() => {
    if (!today || !sonId || !ideaId) return;
    recordShown(sonId, today, Date.now()).catch((error: unknown) => {
      // She did not ask for it: a full disk is told when she does something.
      if (!isStorageError(error)) throw error;
    });
  }, [today, sonId, ideaId]);
}
