import type { Idea } from '@/lib/domain/idea';
import { addDays, daysBetween, type LocalDate } from '@/lib/domain/local-date';
import type { Circumstance } from '@/lib/domain/son';
import type { DayContext } from './day-context';
import { mentions } from './fill-words';
import type { TurnsTo } from './reasons';

/** What goes on in his life has about one card in so many. */
const ONE_CARD_IN = 5;

/** What he mentioned has the right of way on its day and so many days after, until it has come once. */
const DAYS_TO_ASK_IN = 6;

type OfTheDay = { readonly idea: Idea; readonly turns: TurnsTo };

/**
 * The idea that asks about something he mentioned, once, as soon as its day has come.
 *
 * @param race those that may come, in their order
 */
export function forWhatHeMentioned<Item extends OfTheDay>(
  race: readonly Item[],
  { followUp, today, history, ideaOf }: DayContext,
): Item | undefined {
  if (!followUp) return undefined;
  const from = followUp.askOn ?? addDays(followUp.mentionedOn, 1);
  if (daysBetween(from, today) > DAYS_TO_ASK_IN) return undefined;
  const hasCome = [...history.lastShownOn].some(
    ([id, on]) => on >= from && (ideaOf(id)?.words ?? []).some(asksAboutIt),
  );
  return hasCome ? undefined : race.find(({ turns }) => turns.placeholders.includes('followUp'));
}

function asksAboutIt(line: Idea['words'][number]): boolean {
  return mentions(typeof line === 'string' ? line : line.text, 'followUp');
}

/**
 * The idea for something going on in his life: at once when none has come for it so far, as she has
 * just told us, then about one card in five.
 *
 * @param race those that may come, in their order
 * @param isOnPath today belongs to a path, which only what is new goes before
 */
export function forHisLife<Item extends OfTheDay>(
  race: readonly Item[],
  context: DayContext,
  isOnPath: boolean,
): Item | undefined {
  const his = context.records.son.circumstances ?? [];
  const wait = isOnPath ? Infinity : ONE_CARD_IN * his.length;
  const due = his.filter((each) => daysSinceFor(each, context) >= wait);
  return race.find(({ idea }) => idea.circumstances?.some((each) => due.includes(each)));
}

/** Days since an idea for something in his life was shown; `Infinity` for never. */
function daysSinceFor(circumstance: Circumstance, { history, ideaOf, today }: DayContext): number {
  let latest: LocalDate | undefined;
  for (const [id, on] of history.lastShownOn) {
    if (!ideaOf(id)?.circumstances?.includes(circumstance)) continue;
    if (latest === undefined || on > latest) latest = on;
  }
  return latest === undefined ? Infinity : daysBetween(latest, today);
}
