import { ChoiceOfMany } from '@/components/ui/Choice';
import { WAYS_OF_LOVE } from '@/lib/domain/son';
import { himText } from '@/lib/i18n/him';
import { onboardingText } from '@/lib/i18n/onboarding';
import { InterestField } from './InterestField';
import { interestLabel, offeredInterests } from './interests';
import { Optional } from './Optional';
import type { QuestionProps } from './question';

/** Two or three things he enjoys, and how he seems to take love in. */
export function LikesQuestion(props: QuestionProps) {
  const { answers, change } = props;
  return (
    <>
      <ChoiceOfMany
        legend={onboardingText('likes.interests')}
        options={offeredInterests(answers).map((value) => ({ value, label: interestLabel(value) }))}
        values={answers.interests}
        onValues={(interests) => change({ interests })}
      />
      <InterestField {...props} />
      <ChoiceOfMany
        legend={<Optional label={onboardingText('likes.love')} />}
        hint={onboardingText('likes.loveHint')}
        options={WAYS_OF_LOVE.map((value) => ({ value, label: himText(`love.${value}`) }))}
        values={answers.waysOfLove}
        onValues={(waysOfLove) => change({ waysOfLove })}
      />
    </>
  );
}
