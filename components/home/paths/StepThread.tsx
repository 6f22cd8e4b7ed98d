import { Check } from 'lucide';
import { Icon } from '@/components/ui/Icon';
import type { Path, PathWalk } from '@/lib/domain/path';
import { isTried } from '@/lib/domain/path-walk';
import { plainNumber } from '@/lib/i18n/formats';
import { pathsText } from '@/lib/i18n/paths';
import styles from './StepThread.module.css';

type Props = {
  readonly path: Path;
  readonly walk: PathWalk;
  readonly current: string;
  readonly onShow: (stepId: string) => unknown;
};

/** The steps as knots on a thread: a tick for what she tried, gold for the one in view. */
export function StepThread({ path: { steps }, walk, current, onShow }: Props) {
  return (
    <nav class={styles.thread} aria-label={pathsText('thread.name')}>
      <ol>
        {steps.map(({ id, name, short, isOnlyIfWanted }, index) => {
          const hasTick = isTried(walk, id);
          const before = steps[index - 1];
          const state = {
            'data-tried': hasTick,
            'data-sewn': before !== undefined && isTried(walk, before.id),
          };
          return (
            <li key={id} {...state}>
              <button
                type="button"
                {...(id === current && { 'aria-current': 'step' })}
                onClick={() => onShow(id)}
              >
                <span class={styles.knot} aria-hidden="true">
                  {hasTick ? <Icon shape={Check} /> : plainNumber(index + 1)}
                </span>
                <span class={styles.words}>
                  {hasTick && <span class="hidden-text">{pathsText('thread.tried')} </span>}
                  <b>{name}</b>
                  <span class={styles.short}> {short}</span>
                  {isOnlyIfWanted && (
                    <span class={styles.short}> {pathsText('step.onlyIfWanted')}</span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
