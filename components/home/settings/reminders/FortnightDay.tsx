import type { NudgeAhead } from '@/lib/app/reminders/nudges-ahead';
import type { LocalDate } from '@/lib/domain/local-date';
import { clock, shortWeekdayDay } from '@/lib/i18n/formats';
import { reminderSettingsText } from '@/lib/i18n/reminder-settings';
import { reminderTitle } from '@/lib/i18n/reminders';
import styles from './Fortnight.module.css';
import { type DayOfNudges, isSurprise } from './fortnight-days';

type Props = DayOfNudges & {
  readonly today: LocalDate;
  /** Whether it is known what comes on it. */
  readonly isKnown: boolean;
};

/** One day of the picture: its date and what comes on it. */
export function FortnightDay({ day, shown, quiet, today, isKnown }: Props) {
  const isEmpty = shown.length + quiet.length === 0;
  return (
    <li class={isEmpty ? `${styles.day} ${styles.empty}` : styles.day}>
      <p class={styles.date}>
        <time dateTime={day}>
          {day === today ? reminderSettingsText('ahead.today') : shortWeekdayDay(day)}
        </time>
      </p>
      {isEmpty ? (
        <p class={styles.nothing}>{isKnown ? reminderSettingsText('ahead.nothing') : '…'}</p>
      ) : (
        <ul class={styles.nudges}>
          {shown.map((nudges) => (
            <li key={nudges[0]?.reminder.id} class={styles.shown}>
              <span class={styles.when}>{whenOf(nudges[0])}</span> {titlesOf(nudges, day)}
            </li>
          ))}
          {quiet.map((nudge) => (
            <li key={nudge.reminder.id} class={styles.quiet}>
              <span class={styles.when}>{quietWords(nudge)}</span> {titlesOf([nudge], day)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function titlesOf(nudges: readonly NudgeAhead[], day: LocalDate) {
  return nudges.map(({ reminder }) => (
    <span key={reminder.id} class={styles.title}>
      {reminderTitle(reminder, day)}{' '}
    </span>
  ));
}

function whenOf(nudge: NudgeAhead | undefined): string {
  if (!nudge) return '';
  return isSurprise(nudge) ? reminderSettingsText('ahead.someTime') : clock(nudge.at);
}

/** What goes on the list of the new tab, and what comes only when there is room for it. */
function quietWords({ decision }: NudgeAhead): string {
  return reminderSettingsText(decision === 'wait' ? 'ahead.later' : 'ahead.quietly');
}
