import { Button } from '@/components/ui/Button';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { LocalDate } from '@/lib/domain/local-date';
import { askedWhen, mentionedText, mentionedTitle } from '@/lib/i18n/mentioned';
import styles from './MentionedCard.module.css';

type Props = {
  readonly asked: readonly FollowUp[];
  readonly today: LocalDate;
  readonly onOpen: (followUp: FollowUp) => void;
};

/** What she has asked about lately, folded, with what he said. */
export function AskedLately({ asked, today, onOpen }: Props) {
  return (
    <details class={styles.lately}>
      <summary>{mentionedText('lately.title')}</summary>
      <ul>
        {asked.map((followUp) => (
          <li key={followUp.id} class={styles.row}>
            <p>
              {mentionedTitle(followUp)}
              <small>{askedWhen(followUp, today)}</small>
            </p>
            <Button
              look="quiet"
              data-item
              aria-label={mentionedText('changeName', { what: mentionedTitle(followUp) })}
              onClick={() => onOpen(followUp)}
            >
              {mentionedText('change')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
