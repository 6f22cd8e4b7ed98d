import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { applyLook } from '@/components/hooks/look';
import { useNow } from '@/components/hooks/use-now';
import { type Query, useQuery } from '@/components/hooks/use-query';
import type { StoreName } from '@/lib/app/news';
import { type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { afterFirstPaint } from './idle';
import { type NewTabView, readNewTab } from './read-new-tab';
import type { Words } from './slots';
import { keepSnapshot, type Snapshot, wordsAt } from './snapshot';

/** Everything the page is made from. */
const STORES: readonly StoreName[] = [
  'sons',
  'interests',
  'milestones',
  'traditions',
  'plans',
  'interactions',
  'followUps',
  'ideaDays',
  'ideaOutcomes',
  'occurrences',
  'settings',
  'cards',
  'waitingLines',
];

/** Gives the newest records. A press that comes before they are read waits for them. */
export type WhenLive = () => Promise<NewTabView>;

/** What every part of the page gets. */
export type PartProps = {
  readonly words: Words;
  readonly live: NewTabView | undefined;
  readonly whenLive: WhenLive;
};

export type NewTabState = {
  readonly words: Words;
  /** Undefined until the records are read, and while they cannot be. */
  readonly live: NewTabView | undefined;
  readonly error: unknown;
  readonly whenLive: WhenLive;
};

/**
 * The words and records of the page: those of the last visit at once, and, when the browser has
 * nothing better to do, what the records say now. What was read is kept for the next visit.
 *
 * @param saved the snapshot of the last visit, whose words are on the page already
 */
export function useNewTab(saved: Snapshot | undefined): NewTabState {
  const now = useNow();
  const today = useShownDay(now);
  const query = useQuery(
    useCallback(async () => {
      await afterFirstPaint();
      return readNewTab(today);
    }, [today]),
    STORES,
  );
  const live = query.state === 'ready' ? query.value : undefined;
  useSnapshot(live, now);
  return {
    words: wordsAt(live?.snapshot ?? saved, live?.today ?? today, now),
    live,
    error: query.state === 'failed' ? query.error : undefined,
    whenLive: useWhenLive(query),
  };
}

/** The day that the page is about: at midnight it stays, and changes when she comes back to it. */
function useShownDay(now: Date): LocalDate {
  const [day, setDay] = useState(() => localDateAt(now));
  useEffect(() => {
    const onReturn = () =>
      document.visibilityState === 'visible' && setDay(localDateAt(new Date()));
    document.addEventListener('visibilitychange', onReturn);
    return () => document.removeEventListener('visibilitychange', onReturn);
  }, []);
  return day;
}

/** Puts her look on the page, and keeps what was read for the next visit. */
function useSnapshot(live: NewTabView | undefined, now: Date): void {
  const settings = live?.view.settings;
  useEffect(() => {
    if (settings) applyLook(settings, now);
  }, [settings, now]);
  const snapshot = live?.snapshot;
  useEffect(() => {
    if (snapshot) keepSnapshot({ ...snapshot, room: roomOfIdea() });
  }, [snapshot]);
}

function roomOfIdea(): NonNullable<Snapshot['room']> {
  const height = document.getElementById('idea')?.offsetHeight ?? 0;
  return { width: innerWidth, height };
}

/** The newest records; before the first reading it waits for them, and throws when there are none. */
function useWhenLive(query: Query<NewTabView>): WhenLive {
  const [first] = useState(() => Promise.withResolvers<NewTabView>());
  const latest = useRef(query);
  latest.current = query;
  useEffect(() => {
    // Nobody may be waiting for it.
    first.promise.catch(() => undefined);
    if (query.state === 'ready') first.resolve(query.value);
    if (query.state === 'failed') first.reject(query.error);
  }, [query, first]);
  return useCallback(async () => {
    const { current } = latest;
    if (current.state === 'failed') throw current.error;
    return current.state === 'ready' ? current.value : first.promise;
  }, [first]);
}
