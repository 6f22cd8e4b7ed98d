import { useCallback, useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { useQuery } from '@/components/hooks/use-query';
import { type LoggedKind, useLogging } from '@/components/log/use-logging';
import { readPopup } from '@/lib/app/popup/read-popup';
import { addSon } from '@/lib/app/sons/add-son';
import { readFamily } from '@/lib/app/sons/read-family';
import type { LocalDate } from '@/lib/domain/local-date';

const STORES = [
  'sons',
  'settings',
  'interactions',
  'followUps',
  'occurrences',
  'waitingLines',
] as const;

/** What the popup shows and does. The buttons work from the start: a press looks him up itself. */
export function usePopup(today: LocalDate) {
  const query = useQuery(
    useCallback(() => readPopup(today), [today]),
    STORES,
  );
  const view = query.state === 'ready' ? query.value : undefined;
  const sonId = view?.son?.id;
  const findSonId = useCallback(async () => sonId ?? (await readFamily()).son?.id, [sonId]);
  const logging = useLogging(findSonId);
  /** What she pressed before she had told us of any son. */
  const [waiting, setWaiting] = useState<LoggedKind>();

  const press = async (kind: LoggedKind) => {
    if ((await logging.log(kind)) === 'no-son') setWaiting(kind);
  };
  const meet = (name: string) =>
    attempt(async () => {
      const { id } = await addSon({ name }, Date.now());
      setWaiting(undefined);
      if (waiting) await logging.log(waiting, id);
    });
  return { query, view, logging, waiting, press, meet };
}
