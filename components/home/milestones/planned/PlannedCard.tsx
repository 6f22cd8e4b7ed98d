import styles from '@/components/home/milestones/Kept.module.css';
import { Card } from '@/components/ui/Card';
import type { MilestonesView } from '@/lib/app/milestones/read-milestones';
import type { LocalDate } from '@/lib/domain/local-date';
import { plannedText } from '@/lib/i18n/planned';
import { Agreements } from './Agreements';
import { Plans } from './Plans';

type Props = {
  readonly sonId: string;
  readonly today: LocalDate;
  readonly view: MilestonesView;
  readonly openId: string | undefined;
};

/** What the two have planned and agreed, and the editor of what is open. */
export function PlannedCard({ view, ...props }: Props) {
  return (
    <Card title={plannedText('title')} class={styles.card ?? ''}>
      <Plans {...props} plans={view.plans} />
      <Agreements {...props} agreements={view.agreements} />
    </Card>
  );
}
