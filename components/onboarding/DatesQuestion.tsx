import { ChoiceOfOne } from '@/components/ui/Choice';
import { DateField } from '@/components/ui/DateField';
import { TextField } from '@/components/ui/Field';
import { YearDayField } from '@/components/ui/YearDayField';
import { MILESTONE_KINDS, type MilestoneKind } from '@/lib/domain/milestone';
import { commonText } from '@/lib/i18n/common';
import { onboardingText } from '@/lib/i18n/onboarding';
import type { QuestionProps } from './question';
import { ReminderHours } from './ReminderHours';
import { isYearly } from './read-date';

/** His birthday has a question of its own. */
const KINDS = MILESTONE_KINDS.filter(
  (kind): kind is Exclude<MilestoneKind, 'birthday'> => kind !== 'birthday',
);

/** One date that matters to him, and when reminders may come. */
export function DatesQuestion(props: QuestionProps) {
  const { answers, change, errors } = props;
  const { dateKind: kind } = answers;
  return (
    <>
      <ChoiceOfOne
        legend={onboardingText('dates.kind')}
        look="chips"
        options={KINDS.map((value) => ({ value, label: commonText(`milestone.${value}`) }))}
        value={kind}
        onValue={(dateKind) => change({ dateKind })}
      />
      <TextField
        label={onboardingText('dates.name')}
        hint={
          kind && kind !== 'birthday'
            ? onboardingText(`dates.nameHint.${kind}`)
            : onboardingText('dates.nameHint')
        }
        error={errors.dateTitle}
        value={answers.dateTitle}
        onValue={(dateTitle) => change({ dateTitle })}
      />
      <DayOfIt {...props} />
      <ReminderHours {...props} />
    </>
  );
}

function DayOfIt({ answers, change, errors, today }: QuestionProps) {
  const field = {
    label: onboardingText('dates.on'),
    error: errors.dateOn,
    text: answers.dateOn,
    onText: (dateOn: string) => change({ dateOn }),
    today,
  };
  return isYearly(answers.dateKind) ? (
    <YearDayField {...field} hint={onboardingText('dates.onYearlyHint')} />
  ) : (
    <DateField {...field} hint={onboardingText('dates.onHint')} prefer="future" />
  );
}
