import { useCallback } from 'preact/hooks';
import { useNow } from '@/components/hooks/use-now';
import { useQuery } from '@/components/hooks/use-query';
import { Card } from '@/components/ui/Card';
import { type NudgeAhead, nudgesAhead } from '@/lib/app/reminders/nudges-ahead';
import { REMINDER_SOURCES } from '@/lib/app/reminders/reminder-sources';
import { type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { reminderSettingsText } from '@/lib/i18n/reminder-settings';
import styles from './Fortnight.module.css';
import { FortnightDay } from './FortnightDay';
import { fortnightDays, isSurprise, lacksRoom } from './fortnight-days';

const DAYS = 14;

type Props = {
  /** Where the nudges come from; a test puts its own in their place. */
  readonly ahead?: typeof nudgesAhead;
};

/** A picture of the coming two weeks: what would come, on which day and at which hour. */
export function FortnightCard({ ahead = nudgesAhead }: Props) {
  const today = localDateAt(useNow());
  // Another day is another picture.
  const read = useCallback(
    async () => ({ today, nudges: await ahead(Date.now(), DAYS) }),
    [today, ahead],
  );
  const query = useQuery(read, REMINDER_SOURCES);
  return (
    <Card title={reminderSettingsText('ahead.title')} class={styles.card ?? ''}>
      <p class="small muted">{reminderSettingsText('ahead.intro')}</p>
      {query.state === 'failed' && <p>{reminderSettingsText('ahead.problem')}</p>}
      {query.state === 'loading' && <Fortnight today={today} nudges={undefined} />}
      {query.state === 'ready' && <Fortnight {...query.value} />}
    </Card>
  );
}

type FortnightProps = {
  /** Undefined until they are worked out: the days stand already, so that nothing jumps. */
  readonly nudges: readonly NudgeAhead[] | undefined;
  readonly today: LocalDate;
};

function Fortnight({ nudges, today }: FortnightProps) {
  const days = fortnightDays(nudges ?? [], today, DAYS);
  const shown = days.flatMap((day) => day.shown.flat());
  const quiet = days.flatMap((day) => day.quiet);
  return (
    <div class={styles.frame} aria-busy={nudges === undefined}>
      <ol class={styles.days}>
        {days.map((day) => (
          <FortnightDay key={day.day} {...day} today={today} isKnown={nudges !== undefined} />
        ))}
      </ol>
      {nudges && shown.length === 0 && (
        <p class="small muted">
          {reminderSettingsText(quiet.length === 0 ? 'ahead.empty' : 'ahead.allQuiet')}
        </p>
      )}
      {shown.some(isSurprise) && (
        <p class="small muted">{reminderSettingsText('ahead.surprise')}</p>
      )}
      {nudges && lacksRoom(nudges) && (
        <p class="small muted">{reminderSettingsText('ahead.noRoom')}</p>
      )}
    </div>
  );
}
