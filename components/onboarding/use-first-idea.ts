import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useNow } from '@/components/hooks/use-now';
import { useQuery } from '@/components/hooks/use-query';
import { clearNotice } from '@/components/ui/notice';
import { type IdeaOnShow, readToday } from '@/lib/app/today/read-today';
import { showAnotherIdea } from '@/lib/app/today/show-another-idea';
import { showFirstIdea } from '@/lib/app/welcome/show-first-idea';
import { type LocalDate, localDateAt } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { newtabText } from '@/lib/i18n/newtab';

/** The idea at the end of the first-run page. */
export type FirstIdeaView = {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly son: Son | undefined;
  /** Missing while the background chooses. */
  readonly shown: IdeaOnShow | undefined;
  /** The title to read out after *Another idea*. */
  readonly announced: string;
  readonly another: () => Promise<void>;
};

/** Reads the idea on show, and puts the first one there. */
export function useFirstIdea(): FirstIdeaView {
  const today = localDateAt(useNow());
  const read = useCallback(async () => {
    const { current } = await readToday(today);
    if (!current) return undefined;
    await showFirstIdea(current.son.id, today, Date.now());
    return (await readToday(today)).current;
  }, [today]);
  const query = useQuery(read, ['sons', 'settings', 'cards', 'ideaDays', 'ideaOutcomes']);
  const current = query.state === 'ready' ? query.value : undefined;
  useReadyNewTab(current?.shown?.idea.ideaId, today);
  const { announced, willAnnounce } = useAnnouncedTitle(current?.shown?.idea.title);
  return {
    state: query.state,
    son: current?.son,
    shown: current?.shown,
    announced,
    another: async () => {
      if (!current) return;
      clearNotice();
      willAnnounce();
      await showAnotherIdea(current.son.id, today, Date.now());
    },
  };
}

/**
 * Keeps what her new tab will say while she reads the idea here, so that the first one she opens
 * is painted whole, too.
 */
function useReadyNewTab(ideaId: string | undefined, today: LocalDate): void {
  useEffect(() => {
    // Without it the new tab is painted a little later: nothing she has to hear of.
    if (ideaId) keepNewTab(today).catch(() => undefined);
  }, [ideaId, today]);
}

async function keepNewTab(today: LocalDate): Promise<void> {
  const [{ readNewTab }, { keepSnapshot }] = await Promise.all([
    import('@/components/newtab/read-new-tab'),
    import('@/components/newtab/snapshot'),
  ]);
  keepSnapshot((await readNewTab(today)).snapshot);
}

/** Says a new title once, and only one that she asked for. */
function useAnnouncedTitle(title: string | undefined) {
  const isAsked = useRef(false);
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    if (!isAsked.current || !title) return;
    isAsked.current = false;
    setAnnounced(newtabText('idea.now', { title }));
  }, [title]);
  const willAnnounce = () => {
    isAsked.current = true;
  };
  return { announced, willAnnounce };
}
