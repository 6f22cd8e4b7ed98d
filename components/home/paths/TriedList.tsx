import { Check } from 'lucide';
import { Icon } from '@/components/ui/Icon';
import type { TriedAct } from '@/lib/app/paths/read-look-back';
import type { LocalDate } from '@/lib/domain/local-date';
import type { PathStep } from '@/lib/domain/path';
import { plainDay } from '@/lib/i18n/formats';
import styles from './LookBack.module.css';

type Props = {
  readonly steps: readonly PathStep[];
  readonly acts: readonly TriedAct[];
  readonly today: LocalDate;
};

/** The steps she tried, each with its day and the act she took it up with. */
export function TriedList({ steps, acts, today }: Props) {
  return (
    <ol class={styles.tried}>
      {acts.map(({ stepId, on, actTitle }, index) => (
        <li key={`${stepId} ${index}`}>
          <Icon shape={Check} />
          <p>
            <b>{steps.find(({ id }) => id === stepId)?.name}</b>
            <time dateTime={on}> {plainDay(on, today)}</time>
            {actTitle && <span> {actTitle}</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}
