import type { Ref } from 'preact';
import { useCallback } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { useQuery } from '@/components/hooks/use-query';
import { Button } from '@/components/ui/Button';
import { say } from '@/components/ui/notice';
import { actsForStep } from '@/lib/app/paths/acts-for-step';
import { chooseAct } from '@/lib/app/paths/choose-act';
import type { CardIdea } from '@/lib/domain/idea-card';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Path, PathStep, PathWalk } from '@/lib/domain/path';
import { triedThisTime } from '@/lib/domain/path-walk';
import { familyOf } from '@/lib/domain/practice';
import type { Son } from '@/lib/domain/son';
import { plainDay } from '@/lib/i18n/formats';
import { pathsText } from '@/lib/i18n/paths';
import { HelpLine } from './HelpLine';
import { StepActs } from './StepActs';
import styles from './StepView.module.css';
import { StepWords } from './StepWords';
import { tryThis } from './try-this';
import { useTurning } from './use-turning';

type Props = {
  readonly son: Son;
  readonly path: Path;
  readonly walk: PathWalk;
  readonly step: PathStep;
  readonly today: LocalDate;
  readonly titleRef: Ref<HTMLHeadingElement>;
  /** She has tried the step, with the act that she chose for it, if any. */
  readonly onTried: (act: CardIdea | undefined) => void;
  readonly onUndone: () => void;
};

/** One step: what it means, words, acts to choose from, and where help is to be found. */
export function StepView({ son, path, walk, step, today, titleRef, ...props }: Props) {
  const chosenId = walk.chosen?.stepId === step.id ? walk.chosen.ideaId : undefined;
  const read = useCallback(
    () => actsForStep(son.id, path.name, step.id, today, chosenId),
    [son.id, path.name, step.id, today, chosenId],
  );
  const acts = useQuery(read, ['sons', 'settings', 'ownIdeas', 'ideaOutcomes']);
  const found = acts.state === 'ready' ? acts.value : undefined;
  // While the new choice is being read, the old one is none any more.
  const chosen = found?.chosen?.ideaId === chosenId ? found?.chosen : undefined;
  const words = useTurning(step.words, 2);
  const triedOn = triedThisTime(walk).findLast(({ stepId }) => stepId === step.id)?.on;
  const isHelpNear = path.isSlow || step.practices.some((each) => familyOf(each) === 'mend');
  const choose = (ideaId: string | undefined) =>
    attempt(() => chooseAct(son.id, path.name, step.id, ideaId, Date.now()));
  const number = path.steps.indexOf(step) + 1;
  return (
    <section class={styles.step} aria-labelledby="step-title">
      <p class={styles.kicker}>
        <b>{pathsText('step.number', { number })}</b>
        {step.isOnlyIfWanted && <span>{pathsText('step.onlyIfWanted')}</span>}
        {triedOn && <span>{pathsText('step.triedOn', { day: plainDay(triedOn, today) })}</span>}
      </p>
      <h2 id="step-title" ref={titleRef} tabIndex={-1}>
        {step.title}
      </h2>
      {step.meaning && <p>{step.meaning}</p>}
      <StepWords words={words.shown} />
      {step.smallThing && (
        <p class={styles.smallThing}>
          <b>{pathsText('step.smallThing')}</b> {step.smallThing}
        </p>
      )}
      <StepActs query={acts} chosen={chosen} today={today} onChoose={choose} />
      <div class={styles.answers}>
        <Button
          look="main"
          onClick={() =>
            tryThis({ son, path, step, today, act: chosen, doneId: found?.done?.ideaId, ...props })
          }
        >
          {pathsText('step.tried')}
        </Button>
        {words.hasOthers && (
          <Button look="tall" onClick={words.turn}>
            {pathsText('step.otherWords')}
          </Button>
        )}
        <Button look="quiet" onClick={() => say(pathsText('step.kindNotYet'))}>
          {pathsText('step.notYet')}
        </Button>
      </div>
      {isHelpNear && <HelpLine />}
    </section>
  );
}
