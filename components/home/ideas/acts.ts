import { attempt } from '@/components/hooks/attempt';
import { say, sayProblem } from '@/components/ui/notice';
import { bringPutAwayBack } from '@/lib/app/ideas/bring-put-away-back';
import { keepAtHand } from '@/lib/app/ideas/keep-at-hand';
import { letGoOfIdea } from '@/lib/app/ideas/let-go-of-idea';
import { putAway } from '@/lib/app/ideas/put-away';
import type { LocalDate } from '@/lib/domain/local-date';
import { ideasText } from '@/lib/i18n/ideas';

/** Keeps an idea at hand, and says so. */
export async function keep(sonId: string, ideaId: string): Promise<void> {
  if (await attempt(() => keepAtHand(sonId, ideaId, Date.now())))
    say(ideasText('act.kept'), () => letGoOfIdea(sonId, ideaId, Date.now()));
}

/** Keeps it at hand no longer. */
export async function letGo(sonId: string, ideaId: string): Promise<void> {
  if (await attempt(() => letGoOfIdea(sonId, ideaId, Date.now())))
    say(ideasText('act.letGone'), () => keepAtHand(sonId, ideaId, Date.now()));
}

/** "Not for us". */
export async function putItAway(sonId: string, ideaId: string, today: LocalDate): Promise<void> {
  if (await attempt(() => putAway(sonId, ideaId, today, Date.now())))
    say(ideasText('act.putAway'), () => bringPutAwayBack(sonId, ideaId, Date.now()));
}

/** Takes "Not for us" back, whenever that was. */
export async function bringItBack(sonId: string, ideaId: string, today: LocalDate): Promise<void> {
  if (await attempt(() => bringPutAwayBack(sonId, ideaId, Date.now())))
    say(ideasText('act.broughtBack'), () => putAway(sonId, ideaId, today, Date.now()));
}

/** Copies her words, and says so. */
export async function copyWords(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    say(ideasText('act.copied'));
  } catch {
    sayProblem(ideasText('act.notCopied'));
  }
}
