import { addressOf } from '@/components/home/route';
import sheet from '@/components/ui/Sheet.module.css';
import type { WaitingActions } from '@/components/waiting/use-waiting';
import { WaitingActs } from '@/components/waiting/WaitingActs';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Reminder } from '@/lib/domain/reminders/reminder';
import { waitingOf } from '@/lib/domain/reminders/waiting';
import { reminderBody } from '@/lib/i18n/notifications';
import { readyWords, whyThis } from '@/lib/i18n/nudges';
import { reminderTitle } from '@/lib/i18n/reminders';
import { waitingPageText } from '@/lib/i18n/waiting-page';
import { ReadyWords } from './ReadyWords';
import { titleIdOf } from './title-id';
import styles from './Waiting.module.css';
import { WeekLook } from './WeekLook';

type Props = {
  readonly reminder: Reminder;
  readonly today: LocalDate;
  /** Whether to say whom it is about where its title does not, as she has several sons. */
  readonly isNamed: boolean;
  readonly actions: WaitingActions;
};

/** One reminder: what it is, why it is here, words to use as they are, and her answer. */
export function WaitingCard({ reminder, today, isNamed, actions }: Props) {
  const titleId = titleIdOf(reminder.id);
  const title = reminderTitle(reminder, today);
  const waiting = waitingOf(reminder, today);
  const { channel } = reminder;
  const name = isNamed && !title.includes(reminder.sonName) ? reminder.sonName : '';
  return (
    <article class={`${sheet.card} ${styles.card}`} aria-labelledby={titleId}>
      <h2 id={titleId} tabIndex={-1}>
        {title}
      </h2>
      {name && <p class="small muted">{name}</p>}
      <p>{reminderBody(reminder, today)}</p>
      {reminder.nudge === 'weekly-look' && <WeekLook today={today} />}
      <ReadyWords wordings={readyWords(reminder, today)} />
      {channel && waiting.kinds.length > 0 && (
        <p class="small muted">{waitingPageText(`channel.${channel}`)}</p>
      )}
      {'milestoneId' in reminder && (
        <p>
          <a href={addressOf('milestones', reminder.milestoneId)}>{waitingPageText('openDate')}</a>
        </p>
      )}
      <WaitingActs
        id={reminder.id}
        find={async () => waiting}
        titleId={titleId}
        actions={actions}
        look="plain"
      />
      <details class={styles.why}>
        <summary>{waitingPageText('why')}</summary>
        <p>{whyThis(reminder)}</p>
      </details>
    </article>
  );
}
