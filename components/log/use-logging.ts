import { useCallback, useRef, useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { sayProblem } from '@/components/ui/notice';
import type { ChangeAnswer, InteractionChanges } from '@/lib/app/log/change-interaction';
import { logInteraction } from '@/lib/app/log/log-interaction';
import { rememberOwnKind } from '@/lib/app/log/own-kinds';
import { undoLog } from '@/lib/app/log/undo-log';
import type { Interaction } from '@/lib/domain/interaction';
import { logText } from '@/lib/i18n/log';

/** One way of being in touch as a button says it. */
export type LoggedKind = Pick<Interaction, 'kind' | 'ownKind'>;

/** `busy` the press before is still being saved · `failed` the page has said what is wrong. */
export type LogAnswer = 'saved' | 'no-son' | 'busy' | 'failed';

export type Logging = {
  /** What has just been saved, until she takes it back or is done with it. */
  readonly saved: Interaction | undefined;
  /** The button to give the focus back to, once she is done. */
  readonly focusOn: LoggedKind | undefined;
  readonly wasUndone: boolean;
  /** `putBack` is done with the undo: what the press has settled besides. */
  readonly log: (
    kind: LoggedKind,
    sonId?: string,
    putBack?: () => Promise<unknown>,
  ) => Promise<LogAnswer>;
  /** Saves what she adds to it; undefined when the records could not be written. */
  readonly change: (changes: InteractionChanges) => Promise<ChangeAnswer | undefined>;
  readonly undo: () => Promise<void>;
  readonly close: () => void;
};

/**
 * Logging with one press, and taking it back. A press before his record is read waits for it.
 *
 * @param findSonId gives the son it is for; undefined when there is none and she must say first
 * @param edited what was logged before, when that is what she wants to change
 */
export function useLogging(
  findSonId: () => Promise<string | undefined>,
  edited?: Interaction,
): Logging {
  const [saved, setSaved] = useState(edited);
  const [focusOn, setFocusOn] = useState<LoggedKind>();
  const [wasUndone, setWasUndone] = useState(false);
  const isBusy = useRef(false);
  const putBack = useRef<(() => Promise<unknown>) | undefined>(undefined);

  const log = useCallback(
    async (kind: LoggedKind, knownSonId?: string, alsoUndo?: () => Promise<unknown>) => {
      // A second press of an impatient hand is not a second call.
      if (isBusy.current) return 'busy';
      isBusy.current = true;
      let answer: LogAnswer = 'failed';
      await attempt(async () => {
        const sonId = knownSonId ?? (await findSonId());
        answer = sonId ? 'saved' : 'no-son';
        if (!sonId) return;
        const now = Date.now();
        setSaved(await logInteraction({ sonId, ...kind }, now));
        putBack.current = alsoUndo;
        setFocusOn(undefined);
        setWasUndone(false);
        const { ownKind } = kind;
        if (!ownKind || !(await rememberOwnKind(ownKind, now))) return;
        // Taken back, her new word has no button either.
        putBack.current = async () => {
          await alsoUndo?.();
          const { forgetOwnKind } = await import('@/lib/app/log/forget-own-kind');
          await forgetOwnKind(ownKind, Date.now());
        };
      });
      isBusy.current = false;
      return answer;
    },
    [findSonId],
  );
  const savedId = saved?.id;
  const change = useCallback(
    async (changes: InteractionChanges) => {
      let answer: ChangeAnswer | undefined;
      await attempt(async () => {
        // Not needed to log: the new tab opens without it.
        const { changeInteraction } = await import('@/lib/app/log/change-interaction');
        if (savedId) answer = await changeInteraction(savedId, changes, Date.now());
      });
      if (answer?.ok) setSaved(answer.interaction);
      else if (answer?.reason === 'gone') sayProblem(logText('gone'));
      return answer;
    },
    [savedId],
  );
  const close = () => {
    setFocusOn(saved);
    setSaved(undefined);
  };
  const undo = async () => {
    if (!saved || !(await attempt(() => undoLog(saved.id, Date.now())))) return;
    setWasUndone(true);
    close();
    await attempt(async () => putBack.current?.());
  };
  return { saved, focusOn, wasUndone, log, change, undo, close };
}
