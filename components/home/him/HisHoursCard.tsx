import { Card } from '@/components/ui/Card';
import type { Instant } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { himText } from '@/lib/i18n/him';
import { GoodHours } from './GoodHours';
import styles from './HearingCards.module.css';
import { HisClock } from './HisClock';

type Props = { readonly son: Son; readonly now: Date | Instant };

/** Where his clock is, and the hours of it in which he likes to hear from her. */
export function HisHoursCard({ son, now }: Props) {
  return (
    <Card title={himText('hours.title')} class={styles.card ?? ''}>
      <HisClock son={son} now={now} />
      <GoodHours son={son} />
    </Card>
  );
}
