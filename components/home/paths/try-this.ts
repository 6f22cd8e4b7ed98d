import { attempt } from '@/components/hooks/attempt';
import { say } from '@/components/ui/notice';
import { tryStep, untryStep } from '@/lib/app/paths/try-step';
import { noteDone } from '@/lib/app/today/note-done';
import { startIdea } from '@/lib/app/today/start-idea';
import type { CardIdea } from '@/lib/domain/idea-card';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Path, PathStep, PathWalk, TriedStep } from '@/lib/domain/path';
import type { Son } from '@/lib/domain/son';
import { pathsText } from '@/lib/i18n/paths';
import { HER_PATH, lookBackAddress } from './place';

type Trying = {
  readonly son: Son;
  readonly path: Path;
  readonly step: PathStep;
  readonly today: LocalDate;
  /** The act that she chose for the step. */
  readonly act: CardIdea | undefined;
  /** The idea with which she did the step without coming here. */
  readonly doneId: string | undefined;
  readonly onTried: (act: CardIdea | undefined) => void;
  readonly onUndone: () => void;
};

/** Ticks a step and says so; with the last one the look back comes. */
export async function tryThis(trying: Trying): Promise<void> {
  const { son, path, step, today, act, doneId, ...then } = trying;
  const ideaId = act?.ideaId ?? doneId;
  const tried: TriedStep = {
    stepId: step.id,
    on: today,
    ...(ideaId && { ideaId }),
  };
  let after: PathWalk | undefined;
  then.onTried(act);
  const isDone = await attempt(async () => {
    after = await tryStep(son.id, path.name, tried, Date.now());
    // What reached him is a contact from now on, whether or not she says how it was.
    if (act) await noteDone(son.id, act, today, Date.now());
  });
  if (!isDone) return then.onUndone();
  const isLast = after?.state === 'ended';
  if (isLast) location.hash = lookBackAddress(path.name);
  const word = isLast ? 'last' : path.isSlow ? 'tickedSlow' : 'ticked';
  say(pathsText(`step.${word}`), async () => {
    await untryStep(son.id, path.name, tried, Date.now());
    if (act) await startIdea(son.id, act.ideaId, today, Date.now());
    then.onUndone();
    location.hash = HER_PATH;
  });
}
