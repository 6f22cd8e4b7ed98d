import { ChoiceOfOne } from '@/components/ui/Choice';
import { YearDayField } from '@/components/ui/YearDayField';
import { SEASONS, STAGES } from '@/lib/domain/son';
import { himText } from '@/lib/i18n/him';
import { onboardingText } from '@/lib/i18n/onboarding';
import type { QuestionProps } from './question';
import { refuseBirthday } from './read-birthday';
import { useStageFromBirthday } from './use-stage-from-birthday';

/** His birthday, his stage of life, which follows it until she chooses, and how things are. */
export function LifeQuestion({ answers, change, errors, today }: QuestionProps) {
  const suggested = useStageFromBirthday(answers.birthday, today);
  const isFollowing = !answers.stage && suggested !== undefined;
  return (
    <>
      <YearDayField
        label={onboardingText('life.birthday')}
        hint={himText('names.birthdayHint')}
        error={errors.birthday}
        text={answers.birthday}
        onText={(birthday) => change({ birthday })}
        today={today}
        refuse={(day) => refuseBirthday(day, today)}
      />
      <ChoiceOfOne
        legend={onboardingText('life.stage')}
        {...(isFollowing && { hint: himText('life.fromBirthday') })}
        look="chips"
        options={STAGES.map((value) => ({ value, label: himText(`stage.${value}`) }))}
        value={answers.stage ?? suggested}
        onValue={(stage) => change({ stage })}
      />
      <ChoiceOfOne
        legend={onboardingText('life.season')}
        hint={onboardingText('life.seasonHint')}
        look="chips"
        options={SEASONS.map((value) => ({ value, label: himText(`season.${value}`) }))}
        value={answers.season}
        onValue={(season) => change({ season })}
      />
    </>
  );
}
