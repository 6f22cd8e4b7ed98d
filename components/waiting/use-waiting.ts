import { useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import type { Logging } from '@/components/log/use-logging';
import { clearNotice } from '@/components/ui/notice';
import type { InteractionKind } from '@/lib/domain/interaction';
import type { Postponement } from '@/lib/domain/reminders/postponement';
import type { Waiting } from '@/lib/domain/reminders/waiting';

/** Gives the reminder of a line; undefined when it is not there any more. */
export type Find = () => Promise<Waiting | undefined>;

export type WaitingActions = {
  /** What she would like to hear of later, while we ask when. */
  readonly later: Waiting | undefined;
  /** What she has just done, while we ask how they were in touch. */
  readonly done: Waiting | undefined;
  readonly finish: (find: Find) => Promise<unknown>;
  readonly leave: (find: Find) => Promise<unknown>;
  readonly askWhen: (find: Find) => Promise<unknown>;
  readonly postpone: (to: Postponement) => Promise<unknown>;
  readonly log: (kind: InteractionKind) => Promise<unknown>;
  /** She answers neither question. */
  readonly close: () => void;
};

const loadActs = () => import('./acts');

/**
 * What she makes of reminders that wait. What is done leads to the one-click log, if it was about
 * being in touch; taking that back takes both back.
 *
 * @param log logs with one press
 * @param moveOn gives the focus a place when what she pressed goes, perhaps with the line of a reminder
 */
export function useWaiting(log: Logging['log'], moveOn: (goneId?: string) => void): WaitingActions {
  const [later, setLater] = useState<Waiting>();
  const [done, setDone] = useState<Waiting>();
  const close = (goneId?: string) => {
    setLater(undefined);
    setDone(undefined);
    moveOn(goneId);
  };
  const act = (find: Find, work: (waiting: Waiting) => Promise<unknown>) =>
    attempt(async () => {
      const waiting = await find();
      if (waiting) await work(waiting);
    });
  return {
    later,
    done,
    close: () => close(),
    finish: (find) =>
      act(find, async (waiting) => {
        const { finish } = await loadActs();
        await finish(waiting, () => setDone(undefined));
        setLater(undefined);
        if (waiting.kinds.length > 0) setDone(waiting);
        else close(waiting.id);
      }),
    leave: (find) =>
      act(find, async (waiting) => {
        const { leave } = await loadActs();
        await leave(waiting);
        close(waiting.id);
      }),
    askWhen: (find) => act(find, async (waiting) => setLater(waiting)),
    postpone: (to) =>
      attempt(async () => {
        const { postpone } = await loadActs();
        if (later) await postpone(later, to);
        close(later?.id);
      }),
    log: async (kind) => {
      const { putBack } = await loadActs();
      if (!done) return;
      const answer = await log({ kind }, done.sonId, () => putBack(done));
      if (answer !== 'saved') return;
      clearNotice();
      setDone(undefined);
    },
  };
}
