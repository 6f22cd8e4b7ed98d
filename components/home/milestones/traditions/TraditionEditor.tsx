import { useState } from 'preact/hooks';
import { CalendarButton } from '@/components/home/milestones/calendar/CalendarButton';
import { RecordForm } from '@/components/home/milestones/RecordForm';
import { attempt } from '@/components/hooks/attempt';
import { Switch } from '@/components/ui/Choice';
import { TextArea, TextField, TimeField } from '@/components/ui/Field';
import { say } from '@/components/ui/notice';
import { saveTradition } from '@/lib/app/traditions/save-tradition';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Tradition } from '@/lib/domain/tradition';
import { traditionsText } from '@/lib/i18n/traditions';
import { HowFields } from './HowFields';
import { RestFields } from './RestFields';
import {
  readTraditionForm,
  type TraditionErrors,
  type TraditionForm,
  traditionFormOf,
} from './tradition-form';

type Props = {
  readonly sonId: string;
  readonly today: LocalDate;
  /** Without one, it is a new one. */
  readonly tradition?: Tradition;
  readonly isBirthdayKnown: boolean;
  readonly onClose: () => void;
  readonly onDelete?: () => void;
};

/** The form for one tradition. */
export function TraditionEditor({ sonId, today, tradition, onClose, onDelete, ...props }: Props) {
  const [form, setForm] = useState(() => traditionFormOf(tradition, today));
  const [errors, setErrors] = useState<TraditionErrors>({});
  const change = (changes: Partial<TraditionForm>) => {
    setForm((old) => ({ ...old, ...changes }));
    setErrors({});
  };
  const save = async () => {
    const read = await readTraditionForm(form, { sonId, today, old: tradition });
    if (!read.ok) return setErrors(read.errors);
    if (!(await attempt(() => saveTradition(read.draft, Date.now())))) return;
    onClose();
    say(traditionsText('saved'));
  };
  return (
    <RecordForm
      title={traditionsText(tradition ? 'form.edit' : 'form.add')}
      errors={errors}
      onSave={save}
      onClose={onClose}
      onDelete={onDelete}
    >
      <TextField
        label={traditionsText('form.title')}
        hint={traditionsText('form.titleHint')}
        error={errors.title}
        value={form.title}
        onValue={(title) => change({ title })}
      />
      <HowFields
        form={form}
        error={errors.day}
        today={today}
        isBirthdayKnown={props.isBirthdayKnown}
        onChange={change}
      />
      <TimeField
        label={traditionsText('form.time')}
        value={form.time}
        onValue={(time) => change({ time })}
      />
      <TextField
        label={traditionsText('form.tied')}
        hint={traditionsText('form.tiedHint')}
        value={form.tiedTo}
        onValue={(tiedTo) => change({ tiedTo })}
      />
      <Switch
        label={traditionsText('form.remind')}
        hint={traditionsText('form.remindHint')}
        isOn={form.isReminded}
        onChange={(isReminded) => change({ isReminded })}
      />
      <RestFields
        rests={form.rests}
        errors={errors.rests ?? []}
        today={today}
        onRests={(rests) => change({ rests })}
      />
      <TextArea
        label={traditionsText('form.note')}
        hint={traditionsText('form.noteHint')}
        rows={2}
        value={form.note}
        onValue={(note) => change({ note })}
      />
      {tradition && <CalendarButton choice={{ store: 'traditions', id: tradition.id }} />}
    </RecordForm>
  );
}
