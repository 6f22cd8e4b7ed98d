import { useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { say } from '@/components/ui/notice';
import { saveMilestone } from '@/lib/app/milestones/save-milestone';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import type { Son } from '@/lib/domain/son';
import { milestonesText } from '@/lib/i18n/milestones';
import { CalendarButton } from './calendar/CalendarButton';
import { MilestoneFields } from './MilestoneFields';
import { type FormErrors, formOf, readForm } from './milestone-form';
import { RecordForm } from './RecordForm';

type Props = {
  readonly son: Son;
  readonly today: LocalDate;
  /** Without one, it is a new date. */
  readonly milestone?: Milestone;
  readonly hasBirthday: boolean;
  readonly onClose: () => void;
  readonly onDelete?: () => void;
};

/** The form for one date. */
export function MilestoneEditor(props: Props) {
  const { son, today, milestone, hasBirthday, onClose, onDelete } = props;
  const [form, setForm] = useState(() => formOf(milestone, hasBirthday));
  const [errors, setErrors] = useState<FormErrors>({});
  const save = async () => {
    const read = await readForm(form, son.id, today);
    if (!read.ok) return setErrors(read.errors);
    const draft = { ...read.draft, ...(milestone && { id: milestone.id }) };
    if (!(await attempt(() => saveMilestone(draft, Date.now())))) return;
    onClose();
    say(milestonesText('saved'));
  };
  return (
    <RecordForm
      title={milestonesText(milestone ? 'form.edit' : 'form.add')}
      errors={errors}
      onSave={save}
      onClose={onClose}
      onDelete={onDelete}
    >
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
      {milestone && <CalendarButton choice={{ store: 'milestones', id: milestone.id }} />}
    </RecordForm>
  );
}
