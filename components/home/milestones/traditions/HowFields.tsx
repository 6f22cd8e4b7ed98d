import { Info } from 'lucide';
import styles from '@/components/home/milestones/Kept.module.css';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { DateField } from '@/components/ui/DateField';
import { Select } from '@/components/ui/Field';
import { Note } from '@/components/ui/Note';
import { YearDayField } from '@/components/ui/YearDayField';
import type { LocalDate } from '@/lib/domain/local-date';
import { WEEKDAYS, WEEKS_OF_MONTH, type Weekday, type WeekOfMonth } from '@/lib/domain/recurrence';
import { traditionsText, weekdayName } from '@/lib/i18n/traditions';
import { HOWS, type HowForm } from './how-form';

type Props = {
  readonly form: HowForm;
  /** What is not right with the day. */
  readonly error: string | undefined;
  readonly today: LocalDate;
  readonly isBirthdayKnown: boolean;
  readonly onChange: (changes: Partial<HowForm>) => void;
};

/** How a tradition comes back: first in which way, then what belongs to it. */
export function HowFields(props: Props) {
  return (
    <>
      <ChoiceOfOne
        legend={traditionsText('form.how')}
        look="chips"
        options={HOWS.map((value) => ({ value, label: traditionsText(`form.how.${value}`) }))}
        value={props.form.how}
        onValue={(how) => props.onChange({ how })}
      />
      <WhatBelongs {...props} />
    </>
  );
}

function WhatBelongs({ form, error, today, isBirthdayKnown, onChange }: Props) {
  const dated = { error, today };
  switch (form.how) {
    case 'weekly':
      return <WeekdayChoice form={form} onChange={onChange} />;
    case 'weeks':
      return (
        <div>
          <Select
            label={traditionsText('form.interval')}
            value={String(form.interval)}
            options={intervalsWith(form.interval).map((count) => ({
              value: String(count),
              label: traditionsText('form.intervalWeeks', { count }),
            }))}
            onValue={(value) => onChange({ interval: Number(value) })}
          />
          <DateField
            {...dated}
            label={traditionsText('form.nextDay')}
            hint={traditionsText('form.nextDayHint')}
            prefer="future"
            text={form.nextText}
            onText={(nextText) => onChange({ nextText })}
          />
        </div>
      );
    case 'month':
      return (
        <div class={styles.pair}>
          <Select
            label={traditionsText('form.week')}
            value={String(form.week)}
            options={WEEKS_OF_MONTH.map((week) => ({
              value: String(week),
              label: traditionsText(`form.week.${week}`),
            }))}
            onValue={(value) => onChange({ week: Number(value) as WeekOfMonth })}
          />
          <WeekdayChoice form={form} onChange={onChange} />
        </div>
      );
    case 'year':
      return (
        <YearDayField
          {...dated}
          label={traditionsText('form.yearDay')}
          hint={traditionsText('form.yearDayHint')}
          text={form.yearDayText}
          onText={(yearDayText) => onChange({ yearDayText })}
        />
      );
    case 'year-before':
      return (
        <div>
          <WeekdayChoice form={form} onChange={onChange} />
          <YearDayField
            {...dated}
            label={traditionsText('form.beforeDay')}
            hint={traditionsText('form.beforeDayHint')}
            text={form.beforeText}
            onText={(beforeText) => onChange({ beforeText })}
          />
        </div>
      );
    case 'birthday':
      return isBirthdayKnown ? null : (
        <Note tone="woad" icon={Info}>
          {traditionsText('form.birthdayUnknown')}
        </Note>
      );
  }
}

/** Monday first, as weeks are counted. */
const FROM_MONDAY = [...WEEKDAYS.slice(1), 0] as const;

function WeekdayChoice({ form, onChange }: Pick<Props, 'form' | 'onChange'>) {
  return (
    <Select
      label={traditionsText('form.weekday')}
      value={String(form.weekday)}
      options={FROM_MONDAY.map((day) => ({ value: String(day), label: weekdayName(day) }))}
      onValue={(value) => onChange({ weekday: Number(value) as Weekday })}
    />
  );
}

const INTERVALS = [2, 3, 4, 5, 6, 8, 10, 12, 26];

function intervalsWith(interval: number): number[] {
  return INTERVALS.includes(interval)
    ? INTERVALS
    : [...INTERVALS, interval].toSorted((one, other) => one - other);
}
