import { IDEAS } from '@/content/ideas';
import { type SimulatedDay, simulateIdeas } from '@/lib/app/today/simulate-ideas';
import type { Records } from '@/lib/domain/backup';
import type { Idea } from '@/lib/domain/idea';
import type { CardIdea } from '@/lib/domain/idea-card';
import type { Outcome } from '@/lib/domain/idea-day';
import type { LocalDate } from '@/lib/domain/local-date';
import { ideaFromOwn } from '@/lib/domain/own-idea';
import type { Son } from '@/lib/domain/son';
import { chanceOf } from '@/lib/domain/today/hash';
import { inventFamily } from './invented-families';

/** Days of one invented family, and all that is needed to judge them. */
export type LivedDays = {
  readonly name: string;
  readonly son: Son;
  readonly records: Records;
  readonly days: readonly SimulatedDay[];
  readonly ideaOf: (id: string | undefined) => Idea | undefined;
};

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

/** Lets a family live through some days with its cards. */
export function liveDays(name: string, from: LocalDate, days: number, id?: string): LivedDays {
  const records = inventFamily(name, from, days, id);
  const [son] = records.sons;
  if (!son) throw new Error('A family without a son');
  const library = new Map(
    [...IDEAS, ...records.ownIdeas.map(ideaFromOwn)].map((idea) => [idea.id, idea] as const),
  );
  return {
    name,
    son,
    records,
    days: simulateIdeas(records, IDEAS, { from, days, says: saysHowItWent(name) }),
    ideaOf: (ideaId = '') => library.get(ideaId),
  };
}
