import { useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { useFocusOnError } from '@/components/hooks/use-focus-on-error';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { say } from '@/components/ui/notice';
import { saveMilestone } from '@/lib/app/milestones/save-milestone';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import type { Son } from '@/lib/domain/son';
import { commonText } from '@/lib/i18n/common';
import { milestonesText } from '@/lib/i18n/milestones';
import styles from './MilestoneEditor.module.css';
import { MilestoneFields } from './MilestoneFields';
import { type FormErrors, formOf, readForm } from './milestone-form';

type Props = {
  readonly son: Son;
  readonly today: LocalDate;
  /** Without one, it is a new date. */
  readonly milestone?: Milestone;
  readonly hasBirthday: boolean;
  readonly onClose: () => void;
  readonly onDelete?: () => void;
};

/** The form for one date. Nothing is kept before *Save*. */
export function MilestoneEditor(props: Props) {
  const { son, today, milestone, hasBirthday, onClose, onDelete } = props;
  const [form, setForm] = useState(() => formOf(milestone, hasBirthday));
  const [errors, setErrors] = useState<FormErrors>({});
  const formElement = useFocusOnError(errors);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const read = await readForm(form, son.id, today);
    if (!read.ok) return setErrors(read.errors);
    const draft = { ...read.draft, ...(milestone && { id: milestone.id }) };
    if (!(await attempt(() => saveMilestone(draft, Date.now())))) return;
    onClose();
    say(milestonesText('saved'));
  };
  return (
    <Dialog title={milestonesText(milestone ? 'form.edit' : 'form.add')} onClose={onClose}>
      <form ref={formElement} class={styles.form} onSubmit={save}>
        <MilestoneFields
          form={form}
          errors={errors}
          today={today}
          kinds={milestone ? 'as-it-is' : hasBirthday ? 'without-birthday' : 'all'}
          onChange={(changes) => {
            setForm((old) => ({ ...old, ...changes }));
            setErrors({});
          }}
        />
        <div class={styles.actions}>
          <Button look="main" type="submit">
            {commonText('save')}
          </Button>
          <Button look="tall" onClick={onClose}>
            {commonText('cancel')}
          </Button>
          {onDelete && (
            <Button look="quiet" onClick={onDelete}>
              {commonText('delete')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
