import { addressOf } from '@/components/home/route';
import { ButtonLink } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { DateTile } from '@/components/ui/DateTile';
import type { MilestonesView } from '@/lib/app/milestones/read-milestones';
import type { DayAhead } from '@/lib/domain/days-ahead';
import type { LocalDate } from '@/lib/domain/local-date';
import { noticeDays } from '@/lib/domain/milestone-calendar';
import type { Son } from '@/lib/domain/son';
import { plainDay } from '@/lib/i18n/formats';
import {
  dayTitle,
  milestonesText,
  milestoneTitle,
  remindersLine,
  whenLine,
} from '@/lib/i18n/milestones';
import { planWhen } from '@/lib/i18n/planned';
import { recurrenceWords } from '@/lib/i18n/traditions';
import styles from './Milestones.module.css';
import { recordOf } from './record-of';

type Props = {
  readonly son: Son;
  readonly today: LocalDate;
  readonly view: MilestonesView;
};

/** What is coming up, and single days that are over. */
export function MilestoneList({ son, today, view }: Props) {
  const { upcoming, past, areRemindersOn } = view;
  return (
    <>
      <Card title={milestonesText('list.title')}>
        {upcoming.length === 0 && <p class="muted">{milestonesText('empty.upcoming')}</p>}
        <ul>
          {upcoming.map((day) => (
            <Row
              key={recordOf(day).id}
              record={recordOf(day)}
              on={day.on}
              title={dayTitle(day, son)}
              when={whenOf(day, today, areRemindersOn)}
            />
          ))}
        </ul>
      </Card>
      {past.length > 0 && (
        <Card title={milestonesText('past.title')}>
          <ul>
            {past.map(({ milestone, on }) => (
              <Row
                key={milestone.id}
                record={milestone}
                on={on}
                title={milestoneTitle(milestone, son, undefined)}
                when={plainDay(on, today)}
                isOver
              />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

/** When a day comes, with what else there is to say about it. */
function whenOf(day: DayAhead, today: LocalDate, areRemindersOn: boolean): string {
  const when = whenLine(day.on, today);
  switch (day.kind) {
    case 'milestone': {
      const days = areRemindersOn ? noticeDays(day.milestone, day.on, today) : [];
      return [when, remindersLine(days, day.on, today)].filter(Boolean).join(' ');
    }
    case 'tradition': {
      const { recurrence, time } = day.tradition;
      return `${when} ${recurrenceWords(recurrence, time)}.`;
    }
    case 'plan':
      return planWhen(day.plan, today);
  }
}

type RowProps = {
  readonly record: { readonly id: string; readonly note: string };
  readonly on: LocalDate;
  readonly title: string;
  readonly when: string;
  /** A day that is over is changed rarely: its button stands back. */
  readonly isOver?: boolean;
};

function Row({ record: { id, note }, on, title, when, isOver = false }: RowProps) {
  return (
    <li class={isOver ? `${styles.row} ${styles.over}` : styles.row}>
      <DateTile day={on} />
      <div class={styles.words}>
        <h3>{title}</h3>
        <p>{when}</p>
        {note && <p class={styles.note}>{note}</p>}
      </div>
      <ButtonLink
        look={isOver ? 'quiet' : 'plain'}
        href={addressOf('milestones', id)}
        aria-label={milestonesText('editOf', { title })}
        data-item
      >
        {milestonesText('edit')}
      </ButtonLink>
    </li>
  );
}
