import { Info } from 'lucide';
import { useState } from 'preact/hooks';
import { problemText } from '@/components/hooks/problem-text';
import { useFocusOnError } from '@/components/hooks/use-focus-on-error';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Note } from '@/components/ui/Note';
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
  const [problem, setProblem] = useState<string>();
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const read = await readForm(form, son.id, today);
    if (!read.ok) return setErrors(read.errors);
    try {
      await saveMilestone({ ...read.draft, ...(milestone && { id: milestone.id }) }, Date.now());
      onClose();
      say(milestonesText('saved'));
    } catch (error) {
      setProblem(problemText(error));
    }
  };
  return (
    <Dialog title={milestonesText(milestone ? 'form.edit' : 'form.add')} onClose={onClose}>
      <form ref={formElement} class={styles.form} onSubmit={save}>
        {problem && (
          <Note tone="madder" icon={Info}>
            <p role="alert">{problem}</p>
          </Note>
        )}
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
