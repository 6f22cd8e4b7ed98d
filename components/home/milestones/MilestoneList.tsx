import { addressOf } from '@/components/home/route';
import { ButtonLink } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { DateTile } from '@/components/ui/DateTile';
import type { MilestonesView } from '@/lib/app/milestones/read-milestones';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import { noticeDays } from '@/lib/domain/milestone-calendar';
import type { Son } from '@/lib/domain/son';
import { plainDay } from '@/lib/i18n/formats';
import { milestonesText, milestoneTitle, remindersLine, whenLine } from '@/lib/i18n/milestones';
import styles from './Milestones.module.css';

type Props = {
  readonly son: Son;
  readonly today: LocalDate;
  readonly milestones: MilestonesView;
};

/** What is coming up, and single days that are over. */
export function MilestoneList({ son, today, milestones }: Props) {
  const { upcoming, past, areRemindersOn } = milestones;
  const reminders = (milestone: Milestone, on: LocalDate) =>
    areRemindersOn ? remindersLine(noticeDays(milestone, on, today), on, today) : undefined;
  return (
    <div class={past.length > 0 ? styles.twoColumns : ''}>
      <Card title={milestonesText('list.title')}>
        {upcoming.length === 0 && <p class="muted">{milestonesText('empty.upcoming')}</p>}
        <ul>
          {upcoming.map(({ milestone, on, turning }) => (
            <Row
              key={milestone.id}
              milestone={milestone}
              on={on}
              title={milestoneTitle(milestone, son, turning)}
              when={[whenLine(on, today), reminders(milestone, on)].filter(Boolean).join(' ')}
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
                milestone={milestone}
                on={on}
                title={milestoneTitle(milestone, son, undefined)}
                when={`${plainDay(on, today)}.`}
              />
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

type RowProps = {
  readonly milestone: Milestone;
  readonly on: LocalDate;
  readonly title: string;
  readonly when: string;
};

function Row({ milestone, on, title, when }: RowProps) {
  return (
    <li class={styles.row}>
      <DateTile day={on} />
      <div class={styles.words}>
        <h3>{title}</h3>
        <p>{when}</p>
        {milestone.note && <p class={styles.note}>{milestone.note}</p>}
      </div>
      <ButtonLink
        href={addressOf('milestones', milestone.id)}
        aria-label={milestonesText('editOf', { title })}
        data-item
      >
        {milestonesText('edit')}
      </ButtonLink>
    </li>
  );
}
