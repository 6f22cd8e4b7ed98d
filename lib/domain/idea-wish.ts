import { type Idea, type IdeaNeed, OCCASIONS, type Occasion, SHORT_MINUTES } from './idea';
import type { InteractionKind } from './interaction';
import type { Practice } from './practice';

/** Of those, what she may ask for when he is to be left alone. */
const WISHES_WITHOUT_HIM = ['her-hard-day', 'two-minutes', 'for-herself', 'letting-be'] as const;

/** What she can ask an idea for, in the order in which the page offers it. */
const WISHES = [
  'phone-call',
  'visit',
  'his-hard-day',
  ...WISHES_WITHOUT_HIM,
] as const satisfies readonly (Occasion | 'two-minutes' | 'for-herself' | 'letting-be')[];
export type IdeaWish = (typeof WISHES)[number];

/** What she can ask for; in a time of space nothing that is about being with him. */
export function wishesOffered(isInSpace: boolean): readonly IdeaWish[] {
  return isInSpace ? WISHES_WITHOUT_HIM : WISHES;
}

/** Whether an idea is one for what she asked for. */
export function suitsWish(idea: Idea, wish: IdeaWish): boolean {
  switch (wish) {
    case 'two-minutes':
      return isShort(idea);
    case 'for-herself':
      return idea.isForHerself === true;
    case 'letting-be':
      return idea.isLettingBe === true;
    default:
      return (idea.goodFor?.includes(wish) ?? false) && !isBesideIt(idea, wish);
  }
}

/** What is sent to him and done with that: no help once the two are talking or in one room. */
const SENT: readonly InteractionKind[] = ['text', 'letter', 'article'];
const BY_VOICE: readonly IdeaNeed[] = ['call', 'video'];
const IN_ONE_ROOM: readonly InteractionKind[] = ['visit', 'meal', 'activity'];
const FOR_HARD_DAYS: readonly Practice[] = ['hard-news', 'empathy', 'listen', 'encourage'];

/** The moment that a wish is about, if any. */
export function momentOf(wish: IdeaWish): Occasion | undefined {
  return OCCASIONS.find((each) => each === wish);
}

function isByVoice({ needs, logsAs }: Idea): boolean {
  return logsAs === 'call' || needs.some((need) => BY_VOICE.includes(need));
}

/** Whether an act goes another way to him than in the moment she asks for. */
function isBesideIt(idea: Idea, wish: Occasion): boolean {
  const { needs, logsAs } = idea;
  if (wish === 'phone-call') {
    const isGiven = logsAs === 'gift' || needs.includes('together');
    return !isByVoice(idea) && (isGiven || (logsAs !== undefined && SENT.includes(logsAs)));
  }
  if (wish !== 'visit' || needs.includes('together')) return false;
  return (
    needs.some((need) => BY_VOICE.includes(need)) || (logsAs !== undefined && SENT.includes(logsAs))
  );
}

/**
 * How far up an idea stands among those for what she asked for: 0 is made for that moment, more
 * goes with it.
 */
export function placeForWish(idea: Idea, wish: IdeaWish): number {
  const { needs, logsAs, contact, practice, goodFor = [], isForHerself } = idea;
  switch (wish) {
    case 'phone-call':
      return isByVoice(idea) && logsAs !== 'text' ? 0 : 1;
    case 'visit':
      return needs.includes('together') || (logsAs && IN_ONE_ROOM.includes(logsAs)) ? 0 : 1;
    case 'his-hard-day':
      if (FOR_HARD_DAYS.includes(practice)) return 0;
      return goodFor.length === 1 ? 1 : 2;
    case 'her-hard-day':
      if (isForHerself) return 0;
      return contact === 'none' ? 1 : 2;
    default:
      return 0;
  }
}

/** Whether it can be done in two minutes, as it is or made small. */
export function isShort({
  minutes,
  inTwoMinutes,
}: Pick<Idea, 'minutes' | 'inTwoMinutes'>): boolean {
  return minutes <= SHORT_MINUTES || inTwoMinutes !== undefined;
}
