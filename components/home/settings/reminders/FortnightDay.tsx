import type { NudgeAhead } from '@/lib/app/reminders/nudges-ahead';
import type { LocalDate } from '@/lib/domain/local-date';
import { clock, shortWeekdayDay } from '@/lib/i18n/formats';
import { reminderSettingsText } from '@/lib/i18n/reminder-settings';
import { reminderTitle } from '@/lib/i18n/reminders';
import styles from './Fortnight.module.css';
import { type DayOfNudges, isSurprise } from './fortnight-days';

type Props = DayOfNudges & { readonly today: LocalDate };

/** One day of the picture: its date and what comes on it. */
export function FortnightDay({ day, shown, quiet, today }: Props) {
  const isEmpty = shown.length + quiet.length === 0;
  return (
    <li class={isEmpty ? `${styles.day} ${styles.empty}` : styles.day}>
      <p class={styles.date}>
        <time dateTime={day}>
          {day === today ? reminderSettingsText('ahead.today') : shortWeekdayDay(day)}
        </time>
      </p>
      {isEmpty ? (
        <p class={styles.nothing}>{reminderSettingsText('ahead.nothing')}</p>
      ) : (
        <ul class={styles.nudges}>
          {shown.map((nudge) => (
            <Line key={nudge.reminder.id} nudge={nudge} day={day} when={whenOf(nudge)} />
          ))}
          {quiet.map((nudge) => (
            <Line
              key={nudge.reminder.id}
              nudge={nudge}
              day={day}
              when={reminderSettingsText('ahead.quietly')}
              isQuiet
            />
          ))}
        </ul>
      )}
    </li>
  );
}

type LineProps = {
  readonly nudge: NudgeAhead;
  readonly day: LocalDate;
  readonly when: string;
  readonly isQuiet?: boolean;
};

function Line({ nudge, day, when, isQuiet = false }: LineProps) {
  return (
    <li class={isQuiet ? styles.quiet : styles.shown}>
      <span class={styles.when}>{when}</span> {reminderTitle(nudge.reminder, day)}
    </li>
  );
}

function whenOf(nudge: NudgeAhead): string {
  return isSurprise(nudge) ? reminderSettingsText('ahead.someTime') : clock(nudge.at);
}
