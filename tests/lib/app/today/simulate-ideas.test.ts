import { describe, expect, it } from 'vitest';
import { IDEAS } from '@/content/ideas';
import { herZone } from '@/lib/app/her-zone';
import { simulateIdeas } from '@/lib/app/today/simulate-ideas';
import type { Records } from '@/lib/domain/backup';
import { stageOn } from '@/lib/domain/life-stage';
import { addDays, type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import { isInSpace } from '@/lib/domain/son';
import { fitsHim, respectsHim } from '@/lib/domain/today/gates';
import { figuresOf } from '@/tests/support/idea-figures';
import { type LivedDays, liveDays } from '@/tests/support/idea-years';
import { inventOutcome, inventRecords } from '@/tests/support/invented';
import { FAMILIES, inventFamily } from '@/tests/support/invented-families';

const FROM = parseLocalDate('2026-01-01');
const DAYS = 120;
const families = FAMILIES.slice(0, 10).map((name) => liveDays(name, FROM, DAYS));

function pickRecords({ records, son }: LivedDays, day: LocalDate) {
  const { interests, milestones } = records;
  const [choices] = records.settings;
  const [birthday] = milestones;
  return inventRecords({
    son: { ...son, stage: stageOn(son, birthday, day) },
    interests,
    milestones,
    outcomes: records.ideaOutcomes.filter(({ on }) => on <= day),
    // South of the equator another half of the year brings the ideas of summer.
    zone: herZone(),
    ...(choices ? { choices } : {}),
  });
}

describe.each(families)('four months of $name', (family) => {
  const { days, son, ideaOf } = family;
  const figures = figuresOf(family);

  it('have an idea on every day', () => {
    expect(figures.withoutIdea).toBe(0);
  });

  it('never break what he asked for, what she put away, or what fits him', () => {
    for (const { date, ideaId } of days) {
      const idea = ideaOf(ideaId);
      const known = pickRecords(family, date);
      expect(idea && respectsHim(known, date)(idea), `${date} ${ideaId}`).toBe(true);
      expect(idea && fitsHim(known, date)(idea), `${date} ${ideaId}`).toBe(true);
      if (isInSpace(son, date)) expect(idea?.contact).toBe('none');
    }
  });

  it('repeat no idea within two months but plain words and acts of a path, nor those within three weeks', () => {
    expect(figures.shortestRepeat).toBeGreaterThanOrEqual(21);
    expect(figures.shortestRepeatOfOthers).toBeGreaterThanOrEqual(56);
  });

  it('ask him something on one day in three at most', () => {
    expect(figures.questionShare).toBeLessThanOrEqual(1 / 3);
  });

  it('leave no family of practices out for long', () => {
    expect(figures.familiesVisited).toBe(7);
    expect(figures.longestFamilyGap).toBeLessThanOrEqual(45);
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
