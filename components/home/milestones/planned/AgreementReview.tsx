import { useState } from 'preact/hooks';
import styles from '@/components/home/milestones/Kept.module.css';
import { readTypedDate } from '@/components/hooks/typed-date';
import { useFocusOnError } from '@/components/hooks/use-focus-on-error';
import { Button } from '@/components/ui/Button';
import { DateField } from '@/components/ui/DateField';
import { Dialog } from '@/components/ui/Dialog';
import { type Agreement, nextReview } from '@/lib/domain/agreement';
import type { LocalDate } from '@/lib/domain/local-date';
import { datesText, writtenDay } from '@/lib/i18n/dates';
import { plannedText } from '@/lib/i18n/planned';

type Props = {
  readonly agreement: Agreement;
  readonly today: LocalDate;
  readonly onFine: (reviewOn: LocalDate) => void;
  readonly onChange: () => void;
  readonly onLetGo: () => void;
  readonly onClose: () => void;
};

/** An agreement whose day has come: fine as it is, changed or let go. */
export function AgreementReview({ agreement, today, ...props }: Props) {
  const [text, setText] = useState(() => writtenDay(nextReview(today)));
  const [errors, setErrors] = useState<{ readonly day?: string }>({});
  const form = useFocusOnError(errors);
  const fine = async (event: SubmitEvent) => {
    event.preventDefault();
    const on = await readTypedDate(text, today, 'future');
    if (on && on > today) return props.onFine(on);
    const needed = text.trim() ? datesText('wrongNeeded') : plannedText('agreement.nextNeeded');
    setErrors({ day: on ? plannedText('agreement.ahead') : needed });
  };
  return (
    <Dialog title={plannedText('agreement.look')} onClose={props.onClose}>
      <form ref={form} class={styles.review} onSubmit={fine}>
        <blockquote class={styles.text}>{agreement.text}</blockquote>
        <p>{plannedText('agreements.due')}</p>
        <DateField
          label={plannedText('agreement.next')}
          hint={plannedText('agreement.nextHint')}
          error={errors.day}
          prefer="future"
          today={today}
          text={text}
          onText={(typed) => {
            setText(typed);
            setErrors({});
          }}
        />
        <div class={styles.acts}>
          <Button look="main" type="submit">
            {plannedText('fine')}
          </Button>
          <Button look="tall" onClick={props.onChange}>
            {plannedText('change')}
          </Button>
          <Button look="quiet" onClick={props.onLetGo}>
            {plannedText('letGo')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
