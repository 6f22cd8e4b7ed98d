import { useCallback, useRef, useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { logInteraction } from '@/lib/app/log/log-interaction';
import { rememberOwnKind } from '@/lib/app/log/own-kinds';
import { undoLog } from '@/lib/app/log/undo-log';
import type { Interaction } from '@/lib/domain/interaction';

/** One way of being in touch as a button says it. */
export type LoggedKind = Pick<Interaction, 'kind' | 'ownKind'>;

export type Logging = {
  /** What has just been saved, until she takes it back or is done with it. */
  readonly saved: Interaction | undefined;
  /** The button to give the focus back to, once she is done. */
  readonly focusOn: LoggedKind | undefined;
  readonly wasUndone: boolean;
  readonly log: (kind: LoggedKind) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly close: () => void;
};

/**
 * Logging with one press, and taking it back. A press before his record is read waits for it.
 *
 * @param findSonId gives the son it is for; undefined when there is none and she must say first
 */
export function useLogging(findSonId: () => Promise<string | undefined>): Logging {
  const [saved, setSaved] = useState<Interaction>();
  const [focusOn, setFocusOn] = useState<LoggedKind>();
  const [wasUndone, setWasUndone] = useState(false);
  const isBusy = useRef(false);

  const log = useCallback(
    async (kind: LoggedKind) => {
      // A second press of an impatient hand is not a second call.
      if (isBusy.current) return;
      isBusy.current = true;
      await attempt(async () => {
        const sonId = await findSonId();
        if (!sonId) return;
        const now = Date.now();
        setSaved(await logInteraction({ sonId, ...kind }, now));
        setFocusOn(undefined);
        setWasUndone(false);
        if (kind.ownKind) await rememberOwnKind(kind.ownKind, now);
      });
      isBusy.current = false;
    },
    [findSonId],
  );
  const close = useCallback(() => {
    setFocusOn(saved);
    setSaved(undefined);
  }, [saved]);
  const undo = useCallback(async () => {
    if (!saved || !(await attempt(() => undoLog(saved.id, Date.now())))) return;
    setWasUndone(true);
    close();
  }, [saved, close]);
  return { saved, focusOn, wasUndone, log, undo, close };
}
