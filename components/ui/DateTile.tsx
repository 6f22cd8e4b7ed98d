import type { LocalDate } from '@/lib/domain/local-date';
import { partsOf } from '@/lib/domain/local-date';
import { shortMonth } from '@/lib/i18n/formats';
import styles from './DateTile.module.css';

/** A day as a small calendar leaf: the number over the month. */
export function DateTile({ day }: { readonly day: LocalDate }) {
  return (
    <time class={styles.tile} dateTime={day}>
      <b>{partsOf(day).day}</b> <span>{shortMonth(day)}</span>
    </time>
  );
}
