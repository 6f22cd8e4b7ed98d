import { useRef } from 'preact/hooks';
import styles from '@/components/home/milestones/Kept.module.css';
import { addressOf } from '@/components/home/route';
import { useFocusKept } from '@/components/hooks/use-focus-kept';
import { Button } from '@/components/ui/Button';
import { type Agreement, isReviewDue } from '@/lib/domain/agreement';
import type { LocalDate } from '@/lib/domain/local-date';
import { plainDay } from '@/lib/i18n/formats';
import { plannedText } from '@/lib/i18n/planned';

type Props = {
  readonly agreement: Agreement;
  readonly today: LocalDate;
  readonly onFine: () => void;
  readonly onChange: () => void;
  readonly onLetGo: () => void;
};

/** One agreement; once its day has come, with the three things she may say to it. */
export function AgreementRow({ agreement, today, onFine, onChange, onLetGo }: Props) {
  const { id, text, reviewOn } = agreement;
  const isDue = isReviewDue(agreement, today);
  const words = useRef<HTMLParagraphElement>(null);
  useFocusKept(isDue, () => words.current);
  return (
    <li class={styles.item}>
      <p ref={words} class={styles.name}>
        <a href={addressOf('milestones', id)} data-item>
          {text}
        </a>
      </p>
      {reviewOn && !isDue && (
        <p class="muted">{plannedText('agreements.again', { day: plainDay(reviewOn, today) })}</p>
      )}
      {isDue && (
        <>
          <p class="muted">{plannedText('agreements.due')}</p>
          <div class={styles.acts}>
            <Button aria-label={plannedText('fineOf', { text })} onClick={onFine}>
              {plannedText('fine')}
            </Button>
            <Button aria-label={plannedText('changeOf', { text })} onClick={onChange}>
              {plannedText('change')}
            </Button>
            <Button look="quiet" aria-label={plannedText('letGoOf', { text })} onClick={onLetGo}>
              {plannedText('letGo')}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
