import { say, sayProblem } from '@/components/ui/notice';
import { keepAtHand } from '@/lib/app/ideas/keep-at-hand';
import { letGoOfIdea } from '@/lib/app/ideas/let-go-of-idea';
import { bringIdeaBack } from '@/lib/app/today/bring-idea-back';
import { goBackToLastIdea } from '@/lib/app/today/go-back-to-last-idea';
import { putIdeaAway } from '@/lib/app/today/put-idea-away';
import { type HowItWent, sayHowItWent } from '@/lib/app/today/say-how-it-went';
import { showAnotherIdea } from '@/lib/app/today/show-another-idea';
import { startIdea } from '@/lib/app/today/start-idea';
import type { CardIdea } from '@/lib/domain/idea-card';
import type { LocalDate } from '@/lib/domain/local-date';
import { newtabActsText } from '@/lib/i18n/newtab-acts';
import { quoted } from './idea-words';

/** A button of the idea card. */
export type IdeaAct = 'start' | 'another' | 'back' | 'put-away' | 'keep' | 'let-go' | HowItWent;

/** The idea on show: whose, which and on which day. */
export type IdeaPlace = {
  readonly sonId: string;
  readonly idea: CardIdea;
  readonly today: LocalDate;
};

/** Does what a button of the idea card says. The page brings it on her first press. */
export async function actOnIdea(act: IdeaAct, { sonId, idea, today }: IdeaPlace): Promise<void> {
  const now = Date.now();
  const { ideaId } = idea;
  switch (act) {
    case 'start':
      return startIdea(sonId, ideaId, today, now);
    case 'another':
      return showAnotherIdea(sonId, today, now);
    case 'back':
      return goBackToLastIdea(sonId, today, now);
    case 'put-away':
      await putIdeaAway(sonId, ideaId, today, now);
      return say(newtabActsText('idea.putAway'), () =>
        bringIdeaBack(sonId, ideaId, today, Date.now()),
      );
    case 'keep':
      await keepAtHand(sonId, ideaId, now);
      return say(newtabActsText('idea.kept'), () => letGoOfIdea(sonId, ideaId, Date.now()));
    case 'let-go':
      await letGoOfIdea(sonId, ideaId, now);
      return say(newtabActsText('idea.letGo'), () => keepAtHand(sonId, ideaId, Date.now()));
    default:
      await sayHowItWent(sonId, idea, act, today, now);
      if (act === 'not-yet') say(newtabActsText('idea.noHurry'));
  }
}

/** The words she could use after those that are shown, and after the last ones the first again. */
export function wordsAfter({ words = '', otherWords = [] }: CardIdea, shown = ''): string {
  const all = [words, ...otherWords].map(quoted);
  return all[(all.indexOf(shown) + 1) % all.length] ?? shown;
}

/** Copies her words, and says so. */
export async function copyWords(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    say(newtabActsText('idea.copied'));
  } catch {
    sayProblem(newtabActsText('idea.notCopied'));
  }
}
