import { useState } from 'preact/hooks';
import { RecordForm } from '@/components/home/milestones/RecordForm';
import { attempt } from '@/components/hooks/attempt';
import { readTypedDate } from '@/components/hooks/typed-date';
import { DateField } from '@/components/ui/DateField';
import { TextArea } from '@/components/ui/Field';
import { say } from '@/components/ui/notice';
import { saveAgreement } from '@/lib/app/agreements/save-agreement';
import { type Agreement, nextReview } from '@/lib/domain/agreement';
import type { LocalDate } from '@/lib/domain/local-date';
import { datesText, writtenDay } from '@/lib/i18n/dates';
import { plannedText } from '@/lib/i18n/planned';

type Props = {
  readonly sonId: string;
  readonly today: LocalDate;
  /** Without one, it is a new one. */
  readonly agreement?: Agreement;
  readonly onClose: () => void;
  readonly onDelete?: () => void;
};

/** The form for one agreement. */
export function AgreementEditor({ sonId, today, agreement, onClose, onDelete }: Props) {
  const [form, setForm] = useState(() => ({
    text: agreement?.text ?? '',
    reviewText: reviewTextOf(agreement, today),
  }));
  const [errors, setErrors] = useState<{ readonly text?: string; readonly review?: string }>({});
  const change = (changes: Partial<typeof form>) => {
    setForm((old) => ({ ...old, ...changes }));
    setErrors({});
  };
  const save = async () => {
    const text = form.text.trim();
    const reviewOn = await readTypedDate(form.reviewText, today, 'future');
    const review = wrongReview(form.reviewText, reviewOn, today);
    if (!text || review)
      return setErrors({
        ...(!text && { text: plannedText('agreement.textNeeded') }),
        ...(review && { review }),
      });
    const draft = {
      ...(agreement && { id: agreement.id }),
      ...{ sonId, text, agreedOn: agreement?.agreedOn ?? today },
      ...(reviewOn && { reviewOn }),
    };
    if (!(await attempt(() => saveAgreement(draft, Date.now())))) return;
    onClose();
    say(plannedText('saved'));
  };
  return (
    <RecordForm
      title={plannedText(agreement ? 'agreement.edit' : 'agreement.add')}
      errors={errors}
      onSave={save}
      onClose={onClose}
      onDelete={onDelete}
    >
      <TextArea
        label={plannedText('agreement.text')}
        hint={plannedText('agreement.textHint')}
        error={errors.text}
        rows={2}
        value={form.text}
        onValue={(text) => change({ text })}
      />
      <DateField
        label={plannedText('agreement.review')}
        hint={plannedText('agreement.reviewHint')}
        error={errors.review}
        prefer="future"
        today={today}
        text={form.reviewText}
        onText={(reviewText) => change({ reviewText })}
      />
    </RecordForm>
  );
}

/** A day that has come is not offered again: three months on is. */
function reviewTextOf(agreement: Agreement | undefined, today: LocalDate): string {
  if (!agreement?.reviewOn) return '';
  return writtenDay(agreement.reviewOn > today ? agreement.reviewOn : nextReview(today));
}

function wrongReview(
  text: string,
  reviewOn: LocalDate | undefined,
  today: LocalDate,
): string | undefined {
  if (!text.trim()) return undefined;
  if (!reviewOn) return datesText('wrong');
  return reviewOn > today ? undefined : plannedText('agreement.ahead');
}
