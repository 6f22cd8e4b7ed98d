import { interestAlone, interestInSentence } from '@/lib/app/interests/interest-words';
import { onboardingText } from '@/lib/i18n/onboarding';
import type { Answers } from './answers';
import { lineOf } from './kept';

const SUGGESTIONS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Things that many enjoy, in her language, as they stand inside a sentence: “he likes football”. */
function suggestedInterests(): string[] {
  return SUGGESTIONS.map((each) => onboardingText(`likes.suggestion.${each}`));
}

/** All that she can choose from: what is hers first comes after the suggestions. */
export function offeredInterests({ ownInterests }: Answers): string[] {
  const suggested = suggestedInterests();
  const own = ownInterests.filter((name) => !suggested.some((each) => isSame(each, name)));
  return [...suggested.map((name) => ownInterests.find(isSameAs(name)) ?? name), ...own];
}

/** An interest on its own: a suggestion and a common word begin with a capital, names stay as typed. */
export function interestLabel(name: string): string {
  if (!suggestedInterests().includes(name)) return interestAlone(name);
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

/** The answers with the interest that she has typed among those chosen; an empty field changes nothing. */
export function withNewInterest(answers: Answers): Partial<Answers> {
  const typed = interestInSentence(lineOf(answers.newInterest));
  if (!typed) return { newInterest: '' };
  const offered = offeredInterests(answers);
  const known = offered.find(isSameAs(typed));
  const name = known ?? typed;
  return {
    newInterest: '',
    interests: answers.interests.includes(name) ? answers.interests : [...answers.interests, name],
    ...(!known && { ownInterests: [...answers.ownInterests, name] }),
  };
}

const isSameAs = (name: string) => (other: string) => isSame(name, other);

function isSame(one: string, other: string): boolean {
  return lineOf(one).toLocaleLowerCase() === lineOf(other).toLocaleLowerCase();
}
