import { Check } from 'lucide';
import { problemText } from '@/components/hooks/problem-text';
import type { Query } from '@/components/hooks/use-query';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { StepActs as Found } from '@/lib/app/paths/acts-for-step';
import type { CardIdea } from '@/lib/domain/idea-card';
import type { LocalDate } from '@/lib/domain/local-date';
import { commonText } from '@/lib/i18n/common';
import { plainDay } from '@/lib/i18n/formats';
import { pathsText } from '@/lib/i18n/paths';
import { ActRow } from './ActRow';
import styles from './StepActs.module.css';
import { useTurning } from './use-turning';

type Props = {
  readonly query: Query<Found>;
  readonly chosen: CardIdea | undefined;
  readonly today: LocalDate;
  /** Chooses an act for the step, or with none takes the choice away. */
  readonly onChoose: (ideaId: string | undefined) => unknown;
};

const AT_A_TIME = 3;
const NONE: readonly CardIdea[] = [];

/** Three acts for the step; the one that she has chosen stays among them. */
export function StepActs({ query, chosen, today, onChoose }: Props) {
  const acts = query.state === 'ready' ? query.value.acts : NONE;
  const { shown, hasOthers, turn } = useTurning(acts, AT_A_TIME);
  const done = query.state === 'ready' ? query.value.done : undefined;
  const isAmong = shown.some(({ ideaId }) => ideaId === chosen?.ideaId);
  const rows = chosen && !isAmong ? [chosen, ...shown] : shown;
  return (
    <section class={styles.acts} aria-labelledby="acts-title">
      <h3 id="acts-title">{pathsText('acts.title')}</h3>
      {query.state === 'loading' && <p class="muted">{commonText('loading')}</p>}
      {query.state === 'failed' && <p role="alert">{problemText(query.error)}</p>}
      {done && (
        <p class={styles.done}>
          <Icon shape={Check} />{' '}
          {pathsText('acts.done', { act: done.title, day: plainDay(done.on, today) })}
        </p>
      )}
      {rows.length > 0 && (
        <>
          <p class="muted">{pathsText('acts.hint')}</p>
          <ul aria-live="polite">
            {rows.map((act) => (
              <li key={act.ideaId}>
                <ActRow
                  act={act}
                  isChosen={act.ideaId === chosen?.ideaId}
                  onChoose={(isChosen) => onChoose(isChosen ? act.ideaId : undefined)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {query.state === 'ready' && acts.length < AT_A_TIME && (
        <p class="muted">{pathsText(rows.length > 0 ? 'acts.few' : 'acts.none')}</p>
      )}
      {hasOthers && (
        <Button look="quiet" onClick={turn}>
          {pathsText('acts.other')}
        </Button>
      )}
    </section>
  );
}
