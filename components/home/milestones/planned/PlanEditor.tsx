import { useState } from 'preact/hooks';
import { CalendarButton } from '@/components/home/milestones/calendar/CalendarButton';
import { RecordForm } from '@/components/home/milestones/RecordForm';
import { attempt } from '@/components/hooks/attempt';
import { readTypedDate } from '@/components/hooks/typed-date';
import { DateField } from '@/components/ui/DateField';
import { TextArea, TextField, TimeField } from '@/components/ui/Field';
import { say } from '@/components/ui/notice';
import { savePlan } from '@/lib/app/plans/save-plan';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Plan } from '@/lib/domain/plan';
import { datesText, writtenDay } from '@/lib/i18n/dates';
import { plannedText } from '@/lib/i18n/planned';

type Props = {
  readonly sonId: string;
  readonly today: LocalDate;
  /** Without one, it is a new one. */
  readonly plan?: Plan;
  readonly onClose: () => void;
  readonly onDelete?: () => void;
};

/** The form for one plan. */
export function PlanEditor({ sonId, today, plan, onClose, onDelete }: Props) {
  const [form, setForm] = useState({
    title: plan?.title ?? '',
    dayText: plan ? writtenDay(plan.on) : '',
    time: plan?.time ?? '',
    note: plan?.note ?? '',
  });
  const [errors, setErrors] = useState<{ readonly title?: string; readonly day?: string }>({});
  const change = (changes: Partial<typeof form>) => {
    setForm((old) => ({ ...old, ...changes }));
    setErrors({});
  };
  const save = async () => {
    const title = form.title.trim();
    const on = await readTypedDate(form.dayText, today, 'future');
    if (!title || !on) {
      const wrongDay = form.dayText.trim()
        ? datesText('wrongNeeded')
        : plannedText('plan.dayNeeded');
      const wrongTitle = plannedText('plan.titleNeeded');
      return setErrors({ ...(!title && { title: wrongTitle }), ...(!on && { day: wrongDay }) });
    }
    const draft = {
      ...(plan && { id: plan.id }),
      ...{ sonId, title, on, note: form.note.trim() },
      ...(form.time && { time: form.time }),
    };
    if (!(await attempt(() => savePlan(draft, Date.now())))) return;
    onClose();
    say(plannedText('saved'));
  };
  return (
    <RecordForm
      title={plannedText(plan ? 'plan.edit' : 'plan.add')}
      errors={errors}
      onSave={save}
      onClose={onClose}
      onDelete={onDelete}
    >
      <TextField
        label={plannedText('plan.title')}
        hint={plannedText('plan.titleHint')}
        error={errors.title}
        value={form.title}
        onValue={(title) => change({ title })}
      />
      <DateField
        label={plannedText('plan.day')}
        hint={plannedText('plan.dayHint')}
        error={errors.day}
        prefer="future"
        today={today}
        text={form.dayText}
        onText={(dayText) => change({ dayText })}
      />
      <TimeField
        label={plannedText('plan.time')}
        value={form.time}
        onValue={(time) => change({ time })}
      />
      <TextArea
        label={plannedText('plan.note')}
        hint={plannedText('plan.noteHint')}
        rows={2}
        value={form.note}
        onValue={(note) => change({ note })}
      />
      {plan && <CalendarButton choice={{ store: 'plans', id: plan.id }} />}
    </RecordForm>
  );
}
