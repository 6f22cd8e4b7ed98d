import { describe, expect, it } from 'vitest';
import { IDEAS } from '@/content/ideas';
import { simulateIdeas } from '@/lib/app/today/simulate-ideas';
import type { Records } from '@/lib/domain/backup';
import { addDays, type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import { isInSpace, type Son } from '@/lib/domain/son';
import { fitsHim, respectsHim } from '@/lib/domain/today/gates';
import { inventOutcome, inventRecords } from '@/tests/support/invented';
import { FAMILIES, inventFamily } from '@/tests/support/invented-families';
import { longestFamilyGap, shortestRepeat } from '@/tests/support/simulated-days';

const FROM = parseLocalDate('2026-01-01');
const DAYS = 120;
const ideaOf = new Map(IDEAS.map((idea) => [idea.id, idea] as const));

const simulated = FAMILIES.slice(0, 10).map((family) => {
  const records = inventFamily(family, FROM, DAYS);
  const [son] = records.sons;
  if (!son) throw new Error('A family without a son');
  const days = simulateIdeas(records, IDEAS, { from: FROM, days: DAYS });
  return { name: son.id, son, records, days };
});

function pickRecords(records: Records, son: Son, day: LocalDate) {
  const { interests, milestones } = records;
  const outcomes = records.ideaOutcomes.filter(({ on }) => on <= day);
  return inventRecords({ son, interests, milestones, outcomes });
}

describe.each(simulated)('four months of $name', ({ son, records, days }) => {
  const ideas = days.map(({ ideaId = '' }) => ideaOf.get(ideaId));

  it('have an idea on every day', () => {
    expect(ideas).not.toContain(undefined);
  });

  it('never break what he asked for, what she put away, or what fits him', () => {
    for (const [index, idea] of ideas.entries()) {
      const day = addDays(FROM, index);
      const known = pickRecords(records, son, day);
      expect(idea && respectsHim(known, day)(idea), `${day} ${idea?.id}`).toBe(true);
      expect(idea && fitsHim(known, day)(idea), `${day} ${idea?.id}`).toBe(true);
      if (isInSpace(son, day)) expect(idea?.contact).toBe('none');
    }
  });

  it('do not repeat an idea while enough others are there', () => {
    expect(shortestRepeat(days)).toBeGreaterThan(30);
  });

  it('ask him something on one day in three at most', () => {
    const asks = ideas.filter((idea) => idea?.asks).length;
    expect(asks).toBeLessThanOrEqual(Math.ceil(DAYS / 3));
  });

  it('leave no family of practices out for long', () => {
    expect(longestFamilyGap(days)).toBeLessThanOrEqual(40);
  });
});

describe('a simulation', () => {
  const family = inventFamily('close adult-near', FROM, DAYS);
  const run = (records: Records) => simulateIdeas(records, IDEAS, { from: FROM, days: 30 });

  it('is the same each time', () => {
    expect(run(family)).toEqual(run(family));
  });

  it('does not know what is still to come', () => {
    const [, second] = run(family);
    const later = inventOutcome(second?.ideaId ?? '', addDays(FROM, 9), 'put-away');
    const sonId = family.sons[0]?.id ?? '';
    const records = { ...family, ideaOutcomes: [{ ...later, sonId, updatedAt: 0 }] };
    expect(run(records).slice(0, 9)).toEqual(run(family).slice(0, 9));
  });

  it('goes on from the ideas that were shown before', () => {
    const [first] = run(family);
    const sonId = family.sons[0]?.id ?? '';
    const on = addDays(FROM, -1);
    const shownIds = [first?.ideaId ?? ''];
    const day = { id: `${sonId}@${on}`, sonId, on, shownIds, position: 0, updatedAt: 0 };
    const ids = run({ ...family, ideaDays: [day] }).map(({ ideaId }) => ideaId);
    expect(ids).not.toContain(first?.ideaId);
  });

  it('has no days without a son', () => {
    expect(run({ ...family, sons: [] })).toEqual([]);
  });
});
