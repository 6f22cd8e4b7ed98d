import { Coffee, Info } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PageHeader } from '@/components/home/PageHeader';
import { attempt } from '@/components/hooks/attempt';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Note } from '@/components/ui/Note';
import sheet from '@/components/ui/Sheet.module.css';
import type { WalkedPath } from '@/lib/app/paths/read-paths';
import { showStep } from '@/lib/app/paths/show-step';
import type { CardIdea } from '@/lib/domain/idea-card';
import type { LocalDate } from '@/lib/domain/local-date';
import { stepInView } from '@/lib/domain/path-place';
import { triedThisTime } from '@/lib/domain/path-walk';
import { isInSpace, type Son } from '@/lib/domain/son';
import { pathsText } from '@/lib/i18n/paths';
import styles from './Paths.module.css';
import { end, pause } from './path-acts';
import { ALL_PATHS } from './place';
import { StepThread } from './StepThread';
import { StepView } from './StepView';

type Props = {
  readonly son: Son;
  readonly at: WalkedPath;
  readonly today: LocalDate;
  /** She has tried a step, with an act or without; none when she takes it back. */
  readonly onTried: (act: CardIdea | undefined) => void;
  /** What is asked above the sheet. */
  readonly children?: ComponentChildren;
};

/** The path she is on: its thread, and the step in view. */
export function WalkView({ son, at: { path, walk }, today, onTried, children }: Props) {
  const step = stepInView(path, walk);
  const { title, willMove } = useStepTitle(step?.id);
  if (!step) return null;
  const isAtStart = triedThisTime(walk).length === 0;
  const show = (stepId: string) => {
    willMove();
    return attempt(() => showStep(son.id, path.name, stepId, Date.now()));
  };
  return (
    <>
      <PageHeader title={path.title} {...(path.subtitle && { subtitle: path.subtitle })}>
        <Button onClick={() => pause(son.id, path)}>
          <Icon shape={Coffee} />
          {pathsText('pause')}
        </Button>
      </PageHeader>
      <div class={styles.above}>
        {path.isSlow && isAtStart && <p>{pathsText('slow')}</p>}
        {isInSpace(son, today) && (
          <Note tone="woad" icon={Info}>
            {pathsText('space')}
          </Note>
        )}
        {children}
      </div>
      <div class={`${sheet.sheet} ${styles.sheet}`}>
        <StepThread path={path} walk={walk} current={step.id} onShow={show} />
        <StepView
          key={step.id}
          {...{ son, path, walk, step, today }}
          titleRef={title}
          onTried={(act) => {
            // A question about the act takes the focus itself.
            if (!act) willMove();
            onTried(act);
          }}
          onUndone={() => onTried(undefined)}
        />
      </div>
      <div class={styles.foot}>
        <ButtonLink look="quiet" href={ALL_PATHS}>
          {pathsText('all')}
        </ButtonLink>
        <Button look="quiet" onClick={() => end(son.id, path, today)}>
          {pathsText('end')}
        </Button>
      </div>
    </>
  );
}

/** Takes the focus to the title of a step that she has asked for. */
function useStepTitle(stepId: string | undefined) {
  const title = useRef<HTMLHeadingElement>(null);
  const isMoving = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title is another one with each step.
  useEffect(() => {
    if (isMoving.current) title.current?.focus();
    isMoving.current = false;
  }, [stepId]);
  const willMove = () => {
    isMoving.current = true;
  };
  return { title, willMove };
}
