import { useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import type { Settlement } from '@/lib/domain/reminders/occurrence';
import type { Postponement } from '@/lib/domain/reminders/postponement';
import type { WhenLive } from './use-new-tab';

export type WaitingActions = {
  /** The reminder that she would like to hear of later, while she says when. */
  readonly laterId: string | undefined;
  readonly later: (row: number) => Promise<unknown>;
  readonly settle: (row: number, as: Settlement) => Promise<unknown>;
  readonly postpone: (row: number, to: Postponement) => Promise<unknown>;
};

type Acts = typeof import('./rail-acts');

/**
 * What she can do with a reminder that waits.
 *
 * @param onGone a reminder has left the list
 */
export function useWaiting(whenLive: WhenLive, onGone: () => void): WaitingActions {
  const [laterId, setLaterId] = useState<string>();
  const dealWith = (row: number, work: (acts: Acts, id: string) => Promise<void>) =>
    attempt(async () => {
      const [acts, { waiting }] = await Promise.all([import('./rail-acts'), whenLive()]);
      const id = waiting[row]?.id;
      if (!id) return;
      await work(acts, id);
      setLaterId(undefined);
      onGone();
    });
  return {
    laterId,
    later: (row) =>
      attempt(async () => {
        setLaterId((await whenLive()).waiting[row]?.id);
      }),
    settle: (row, as) => dealWith(row, ({ settle }, id) => settle(id, as)),
    postpone: (row, to) => dealWith(row, ({ postpone }, id) => postpone(id, to)),
  };
}
