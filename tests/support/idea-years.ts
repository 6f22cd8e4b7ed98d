import { IDEAS } from '@/content/ideas';
import { type SimulatedDay, simulateIdeas } from '@/lib/app/today/simulate-ideas';
import type { Records } from '@/lib/domain/backup';
import type { Idea } from '@/lib/domain/idea';
import type { CardIdea } from '@/lib/domain/idea-card';
import type { Outcome } from '@/lib/domain/idea-day';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import { occurrencesBetween } from '@/lib/domain/milestone-days';
import { ideaFromOwn } from '@/lib/domain/own-idea';
import type { Son } from '@/lib/domain/son';
import { chanceOf } from '@/lib/domain/today/hash';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import type { PickRecords } from '@/lib/domain/today/pick-records';
import { inventFamily } from './invented-families';

/** Days of one invented family, and all that is needed to judge them. */
export type LivedDays = {
  readonly name: string;
  readonly son: Son;
  readonly records: Records;
  readonly days: readonly SimulatedDay[];
  /** The days before, on and after a day of his, and whether an idea for it that asks nothing is left. */
  readonly hisDays: readonly { readonly date: LocalDate; readonly isAllowed: boolean }[];
  readonly ideaOf: (id: string | undefined) => Idea | undefined;
};

/** Within so many days no idea comes back. */
const REST_DAYS = 60;

/** Half of the mothers say how it went now and then; most of it went well. */
function saysHowItWent(name: string): (idea: CardIdea, on: LocalDate) => Outcome | undefined {
  if (chanceOf(`${name}|says`) < 0.5) return () => undefined;
  return ({ ideaId }, on) => {
    const chance = chanceOf(`${name}|${on}|${ideaId}`);
    if (chance < 0.2) return 'went-well';
    if (chance < 0.25) return 'was-hard';
    return chance < 0.29 ? 'not-yet' : chance < 0.3 ? 'put-away' : undefined;
  };
}

/** Whether a day of his is today, tomorrow or was yesterday. */
function isByDayOfHis(milestones: readonly Milestone[], on: LocalDate): boolean {
  const [before, after] = [addDays(on, -1), addDays(on, 1)];
  return milestones.some((each) => occurrencesBetween(each, before, after).length > 0);
}

/** Whether a card turns to a day of his. */
export function isAboutDayOfHis({ reasons }: Pick<CardIdea, 'reasons'>): boolean {
  return reasons.some(({ kind }) => kind === 'milestone');
}

/** Lets a family live through some days with its cards. */
export function liveDays(name: string, from: LocalDate, days: number, id?: string): LivedDays {
  const records = inventFamily(name, from, days, id);
  const [son] = records.sons;
  if (!son) throw new Error('A family without a son');
  const library = new Map(
    [...IDEAS, ...records.ownIdeas.map(ideaFromOwn)].map((idea) => [idea.id, idea] as const),
  );
  const hisDays: { date: LocalDate; isAllowed: boolean }[] = [];
  const sees = (known: PickRecords, date: LocalDate) => {
    if (!isByDayOfHis(known.milestones, date)) return;
    const since = addDays(date, -REST_DAYS);
    const seen = new Set(
      known.ideaDays.flatMap(({ on, shownIds }) => (on > since ? shownIds : [])),
    );
    const mayCome = ({ ideaId }: CardIdea) => !seen.has(ideaId) && !library.get(ideaId)?.asks;
    const card = pickIdeas([...library.values()], known, date, son.id);
    hisDays.push({ date, isAllowed: card.filter(mayCome).some(isAboutDayOfHis) });
  };
  const says = saysHowItWent(name);
  return {
    name,
    son,
    records,
    hisDays,
    days: simulateIdeas(records, IDEAS, { from, days, says, sees }),
    ideaOf: (ideaId = '') => library.get(ideaId),
  };
}
