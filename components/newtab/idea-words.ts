import type { IdeaOnShow } from '@/lib/app/today/read-today';
import { newtabText } from '@/lib/i18n/newtab';
import { shortened } from './shortened';
import { type Words, YES } from './slots';

/** The words of the idea card: the idea, and how far she is with it. */
export function ideaWords(shown: IdeaOnShow, isFirstDay: boolean): Words {
  const { idea, canGoBack, hasAnother } = shown;
  const { inTwoMinutes, words, otherWords, because, kind } = idea;
  return {
    // The first of all is the one before she asked for another.
    kicker: newtabText(isFirstDay && !canGoBack ? 'idea.first' : 'idea.today'),
    minutes: newtabText('idea.minutes', { count: idea.minutes }),
    ...(kind && { family: kind }),
    title: shortened(idea.title, 'line'),
    why: shortened(idea.why, 'text'),
    ...(inTwoMinutes && { short: shortened(inTwoMinutes, 'text') }),
    ...(words && { words: quoted(words) }),
    ...(otherWords && { otherWords: YES }),
    ...(because && { because: YES }),
    ...(canGoBack && { back: YES }),
    ...(hasAnother && { another: YES }),
    ...answerWords(shown),
  };
}

/** Words she could say, as they stand on the card. */
export function quoted(words: string): string {
  return newtabText('idea.quoted', { words: shortened(words, 'text') });
}

function answerWords({ answer, isInJournal }: IdeaOnShow): Words {
  if (answer === 'started') return { started: YES };
  if (answer !== 'went-well' && answer !== 'was-hard') return { toDo: YES };
  return isInJournal
    ? { told: newtabText(`idea.told.${answer}.journal`), inJournal: YES }
    : { told: newtabText(`idea.told.${answer}`) };
}
