import { Button } from '@/components/ui/Button';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { LocalDate } from '@/lib/domain/local-date';
import { mentionedText, mentionedTitle, mentionedWhen } from '@/lib/i18n/mentioned';
import styles from './MentionedCard.module.css';

type Props = {
  readonly followUp: FollowUp;
  readonly today: LocalDate;
  readonly onTick: () => void;
  readonly onOpen: () => void;
};

/** One thing he mentioned, with a box to tick and a button to change it. */
export function MentionedRow({ followUp, today, onTick, onOpen }: Props) {
  const title = mentionedTitle(followUp);
  return (
    <li class={styles.row}>
      <label>
        <input type="checkbox" data-item checked={false} onChange={onTick} />
        <span>
          {title}
          <small>{mentionedWhen(followUp, today)}</small>
        </span>
      </label>
      <Button
        look="quiet"
        aria-label={mentionedText('changeName', { what: title })}
        onClick={onOpen}
      >
        {mentionedText('change')}
      </Button>
    </li>
  );
}
