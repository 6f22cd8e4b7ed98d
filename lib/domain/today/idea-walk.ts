import { type IdeaDay, ideaDayIdOf } from '@/lib/domain/idea-day';
import type { LocalDate } from '@/lib/domain/local-date';

/**
 * Her walk through the ideas of one day. `deck` is the order of today's card, ids only; what she
 * has seen is in the idea day, and an idea that left the deck (put away, or not welcome any more)
 * is stepped over.
 */
type Deck = readonly string[];

const shownOf = (day: IdeaDay | undefined) => day?.shownIds ?? [];

/** The idea on show: the same on every tab and after a restart. Undefined for an empty deck. */
export function ideaOnShow(deck: Deck, day: IdeaDay | undefined): string | undefined {
  const current = day?.shownIds[day.position];
  if (current !== undefined && deck.includes(current)) return current;
  return firstUnseen(deck, day) ?? deck.at(-1);
}

function firstUnseen(deck: Deck, day: IdeaDay | undefined): string | undefined {
  const shown = new Set(shownOf(day));
  return deck.find((id) => !shown.has(id));
}

/** Where in the idea day the idea before the one on show stands; -1 without one. */
function placeBefore(deck: Deck, day: IdeaDay | undefined): number {
  const shown = shownOf(day);
  const onShow = ideaOnShow(deck, day);
  const place = onShow === undefined ? -1 : shown.indexOf(onShow);
  const end = place === -1 ? shown.length : place;
  return shown.findLastIndex((id, index) => index < end && deck.includes(id));
}

/** Whether there is an idea to go back to. */
export function canStepBack(deck: Deck, day: IdeaDay | undefined): boolean {
  return placeBefore(deck, day) !== -1;
}

/** The idea day with the one before on show; the same day when there is none. */
export function stepBack(deck: Deck, day: IdeaDay): IdeaDay {
  const position = placeBefore(deck, day);
  return position === -1 ? day : { ...day, position };
}

/** Whether there is another idea after the one on show. */
export function canStepOn(deck: Deck, day: IdeaDay | undefined): boolean {
  return nextIdea(deck, day) !== undefined;
}

function nextIdea(deck: Deck, day: IdeaDay | undefined): string | undefined {
  const onShow = ideaOnShow(deck, day);
  const shown = shownOf(day);
  const place = onShow === undefined ? -1 : shown.indexOf(onShow);
  const seenLater = place === -1 ? [] : shown.slice(place + 1);
  const unseen = deck.filter((id) => !shown.includes(id) && id !== onShow);
  return [...seenLater.filter((id) => deck.includes(id)), ...unseen][0];
}

/** The idea day with the next idea of the deck on show; the last one stays when there is none. */
export function stepOn(deck: Deck, day: IdeaDay): IdeaDay {
  const next = nextIdea(deck, day);
  return next === undefined ? day : withOnShow(day, next);
}

/** The idea day with an idea on show, written down as seen if it was not yet. */
export function withOnShow(day: IdeaDay, ideaId: string): IdeaDay {
  const place = day.shownIds.indexOf(ideaId);
  if (place !== -1) return place === day.position ? day : { ...day, position: place };
  return { ...day, shownIds: [...day.shownIds, ideaId], position: day.shownIds.length };
}

/**
 * The idea day without an idea that she put away; the one after it takes its place, be it one she
 * has seen or the next of the deck.
 */
export function withoutIdea(deck: Deck, day: IdeaDay, ideaId: string): IdeaDay {
  const place = day.shownIds.indexOf(ideaId);
  const next = nextIdea(deck, withOnShow(day, ideaId));
  const shownIds = day.shownIds.filter((id) => id !== ideaId);
  const position = place !== -1 && place < day.position ? day.position - 1 : day.position;
  const rest = { ...day, shownIds, position: Math.min(position, shownIds.length) };
  const isOnShow = place === -1 || place === day.position;
  return isOnShow && next !== undefined ? withOnShow(rest, next) : rest;
}

/** The idea day with an idea back on show, at the place where she is now. */
export function withIdeaBack(day: IdeaDay, ideaId: string): IdeaDay {
  if (day.shownIds.includes(ideaId)) return withOnShow(day, ideaId);
  return { ...day, shownIds: day.shownIds.toSpliced(day.position, 0, ideaId) };
}

/** An idea day on which nothing has been shown yet. */
export function newIdeaDay(sonId: string, on: LocalDate): IdeaDay {
  return { id: ideaDayIdOf(sonId, on), sonId, on, shownIds: [], position: 0 };
}
