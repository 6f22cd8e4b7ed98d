import { type Idea, type Occasion, SHORT_MINUTES } from './idea';

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
      return idea.goodFor?.includes(wish) ?? false;
  }
}

/** Whether it can be done in two minutes, as it is or made small. */
export function isShort({
  minutes,
  inTwoMinutes,
}: Pick<Idea, 'minutes' | 'inTwoMinutes'>): boolean {
  return minutes <= SHORT_MINUTES || inTwoMinutes !== undefined;
}
