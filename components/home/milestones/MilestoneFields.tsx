import { ChoiceOfMany, ChoiceOfOne, Switch } from '@/components/ui/Choice';
import { DateField } from '@/components/ui/DateField';
import { TextArea, TextField } from '@/components/ui/Field';
import { YearDayField } from '@/components/ui/YearDayField';
import type { LocalDate } from '@/lib/domain/local-date';
import { MILESTONE_KINDS, NOTICES, type Notice } from '@/lib/domain/milestone';
import { commonText } from '@/lib/i18n/common';
import { milestonesText } from '@/lib/i18n/milestones';
import { type FormErrors, type MilestoneForm, refuseYearDay, suiting } from './milestone-form';

type Props = {
  readonly form: MilestoneForm;
  readonly errors: FormErrors;
  readonly today: LocalDate;
  /** Which kinds can be chosen: his birthday is one date, which stays what it is. */
  readonly kinds: 'all' | 'without-birthday' | 'as-it-is';
  readonly onChange: (changes: Partial<MilestoneForm>) => void;
};

/** The fields of a date: its kind, name, day, notices and note. */
export function MilestoneFields({ form, errors, today, kinds, onChange }: Props) {
  const isBirthday = form.kind === 'birthday';
  const offered = MILESTONE_KINDS.filter((kind) => kinds === 'all' || kind !== 'birthday');
  return (
    <>
      {!(isBirthday && kinds === 'as-it-is') && (
        <ChoiceOfOne
          legend={milestonesText('form.kind')}
          look="chips"
          options={offered.map((value) => ({ value, label: commonText(`milestone.${value}`) }))}
          value={form.kind}
          onValue={(kind) => onChange(kinds === 'as-it-is' ? { kind } : suiting(kind))}
        />
      )}
      {!isBirthday && (
        <TextField
          label={milestonesText('form.title')}
          hint={milestonesText(
            `form.titleHint.${form.kind as Exclude<typeof form.kind, 'birthday'>}`,
          )}
          error={errors.title}
          value={form.title}
          onValue={(title) => onChange({ title })}
        />
      )}
      {!isBirthday && (
        <ChoiceOfOne
          legend={milestonesText('form.repeats')}
          look="seg"
          options={(['once', 'yearly'] as const).map((value) => ({
            value,
            label: milestonesText(`form.${value}`),
          }))}
          value={form.repeats}
          onValue={(repeats) => onChange({ repeats })}
        />
      )}
      <WhichDay form={form} error={errors.date} today={today} onChange={onChange} />
      <ChoiceOfMany
        legend={milestonesText('form.notices')}
        options={NOTICES.map((days) => ({
          value: `${days}` as const,
          label: milestonesText(`notice.${days}`),
        }))}
        values={form.notices.map((days) => `${days}` as const)}
        onValues={(values) => onChange({ notices: sorted(values.map(Number) as Notice[]) })}
      />
      <Switch
        label={milestonesText('form.asksAfter')}
        hint={milestonesText('form.asksAfterHint')}
        isOn={form.asksAfter}
        onChange={(asksAfter) => onChange({ asksAfter })}
      />
      <TextArea
        label={milestonesText('form.note')}
        hint={milestonesText('form.noteHint')}
        rows={2}
        value={form.note}
        onValue={(note) => onChange({ note })}
      />
    </>
  );
}

type WhichDayProps = Pick<Props, 'form' | 'today' | 'onChange'> & {
  readonly error: string | undefined;
};

function WhichDay({ form, error, today, onChange }: WhichDayProps) {
  const field = {
    label: milestonesText('form.date'),
    error,
    text: form.dateText,
    onText: (dateText: string) => onChange({ dateText }),
    today,
  };
  if (form.repeats === 'once') {
    return <DateField {...field} hint={milestonesText('form.dateHint')} prefer="future" />;
  }
  const hint = form.kind === 'birthday' ? 'form.birthdayHint' : 'form.yearDayHint';
  return (
    <YearDayField
      {...field}
      hint={milestonesText(hint)}
      refuse={(day) => refuseYearDay(form.kind, day, today)}
    />
  );
}

function sorted(notices: readonly Notice[]): Notice[] {
  return NOTICES.filter((days) => notices.includes(days));
}
