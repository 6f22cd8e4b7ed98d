import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATHS } from '@/content/paths';
import { parseLocalDate } from '@/lib/domain/local-date';
import { PATH_NAMES } from '@/lib/domain/path';
import { readBackupFile } from '@/lib/formats/backup-file';
import { makeSampleFamily } from '@/lib/sample/make-sample-family';
import { RECORD_STORES } from '@/lib/storage/schema';

const WISH = {
  seed: 1,
  sons: 2,
  years: 1,
  today: parseLocalDate('2026-11-21'),
  ideaIds: ['a', 'b', 'c', 'd'],
};

const anyWish = fc.record({
  seed: fc.nat(),
  sons: fc.integer({ min: 1, max: 4 }),
  years: fc.integer({ min: 1, max: 3 }),
  today: fc.constantFrom('2024-02-29', '2026-11-21', '2027-01-01').map(parseLocalDate),
  ideaIds: fc.constant(['a', 'b', 'c']),
});

describe('an invented family', () => {
  it('is the same for the same seed', () => {
    expect(makeSampleFamily(WISH)).toEqual(makeSampleFamily(WISH));
  });

  it('is another for another seed', () => {
    expect(makeSampleFamily(WISH)).not.toEqual(makeSampleFamily({ ...WISH, seed: 2 }));
  });

  it('has records of every kind', () => {
    const { records } = makeSampleFamily(WISH);
    for (const store of RECORD_STORES) expect(records[store], store).not.toHaveLength(0);
  });

  it('has as many interactions as asked for', () => {
    const { records } = makeSampleFamily({ ...WISH, sons: 1, interactions: 1234 });
    expect(records.interactions).toHaveLength(1234);
  });

  it('never gives two records one id, and tells of nothing that has not happened yet', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const { records } = makeSampleFamily(wish);
        for (const store of RECORD_STORES) {
          const ids = records[store].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
        const endOfYesterday = Date.parse(`${wish.today}T00:00:00Z`);
        for (const { happenedAt } of records.interactions) {
          expect(happenedAt).toBeLessThan(endOfYesterday);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('walks every path now and then, step by step', () => {
    const walks = Array.from({ length: 40 }, (_none, seed) =>
      makeSampleFamily({ ...WISH, seed, sons: 1 }),
    ).flatMap(({ records }) => records.pathWalks);
    expect(new Set(walks.map(({ path }) => path))).toEqual(new Set(PATH_NAMES));
    for (const { path: name, tried, stepId } of walks) {
      const ids = PATHS.find((path) => path.name === name)?.steps.map(({ id }) => id) ?? [];
      const soFar = ids.slice(0, tried.length + 1);
      expect([...tried.map((each) => each.stepId), stepId]).toEqual(soFar);
    }
  });

  it('lives in many ways: where he is, what goes on, what she keeps and how she says it', () => {
    const many = Array.from({ length: 40 }, (_none, seed) => makeSampleFamily({ ...WISH, seed }));
    const sons = many.flatMap(({ records }) => records.sons);
    const settings = many.flatMap(({ records }) => records.settings);
    for (const field of ['livesAt', 'circumstances', 'favouriteIdeas'] as const) {
      const said = sons.filter((son) => son[field] !== undefined);
      expect(said.length, field).toBeGreaterThan(0);
      expect(said.length, field).toBeLessThan(sons.length);
    }
    expect(new Set(settings.map(({ warmth }) => warmth)).size).toBe(3);
    expect(settings.some(({ leavesOut }) => leavesOut.length > 0)).toBe(true);
    expect(settings.some(({ leavesOut }) => leavesOut.length === 0)).toBe(true);
  });

  it('is a copy that can be loaded', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const backup = makeSampleFamily(wish);
        expect(readBackupFile(JSON.stringify(backup))).toMatchObject({ ok: true });
      }),
      { numRuns: 30 },
    );
  });

  it('gives each son one birthday', () => {
    const { records } = makeSampleFamily({ ...WISH, sons: 3 });
    const birthdays = records.milestones.filter(({ kind }) => kind === 'birthday');
    expect(birthdays).toHaveLength(3);
  });
});
