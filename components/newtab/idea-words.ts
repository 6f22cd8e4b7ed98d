import type { IdeaOnShow } from '@/lib/app/today/read-today';
import type { PickReason } from '@/lib/domain/idea-card';
import type { LocalDate } from '@/lib/domain/local-date';
import { familyOf } from '@/lib/domain/practice';
import { commonText } from '@/lib/i18n/common';
import { soonDay } from '@/lib/i18n/formats';
import { newtabText } from '@/lib/i18n/newtab';
import { shortened } from './shortened';
import { type Words, YES } from './slots';

/** The words of the idea card: the idea, and how far she is with it. */
export function ideaWords(
  { idea, answer, canGoBack, hasAnother }: IdeaOnShow,
  today: LocalDate,
  isFirstDay: boolean,
): Words {
  const because = reasonWords(idea.reasons[0], today);
  return {
    kicker: newtabText(isFirstDay ? 'idea.first' : 'idea.today'),
    minutes: newtabText('idea.minutes', { count: idea.minutes }),
    family: commonText(`practiceFamily.${familyOf(idea.practice)}`),
    title: shortened(idea.title, 'line'),
    why: shortened(idea.why, 'text'),
    ...(because && { because }),
    ...(idea.words && {
      words: newtabText('idea.quoted', { words: shortened(idea.words, 'text') }),
    }),
    ...(canGoBack && { back: YES }),
    ...(hasAnother && { another: YES }),
    ...answerWords(answer),
  };
}

function answerWords(answer: IdeaOnShow['answer']): Words {
  if (answer === 'started') return { started: YES };
  if (answer !== 'went-well' && answer !== 'was-hard') return { toDo: YES };
  return { told: newtabText(`idea.told.${answer}`) };
}

/** Only reasons that tell her something she would want to know. */
function reasonWords(reason: PickReason | undefined, today: LocalDate): string | undefined {
  switch (reason?.kind) {
    case 'interest':
      return newtabText('idea.because.interest', { interest: shortened(reason.name, 'name') });
    case 'milestone': {
      const milestone = shortened(reason.title, 'line');
      return newtabText('idea.because.milestone', { milestone, when: soonDay(reason.on, today) });
    }
    case 'needs-no-answer':
      return newtabText('idea.because.no-answer');
    default:
      return undefined;
  }
}
