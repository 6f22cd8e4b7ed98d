import { expect, it } from 'vitest';
import { stageOn } from '@/lib/domain/life-stage';
import { parseLocalDate } from '@/lib/domain/local-date';
import type { Stage } from '@/lib/domain/son';

const today = parseLocalDate('2026-11-21');
const born = (sinceYear?: number) => ({
  day: { repeats: 'yearly' as const, month: 11, day: 22, ...(sinceYear && { sinceYear }) },
});

it.each<[string, Stage, number | undefined, Stage]>([
  ['a child until the day he is 13', 'adult-near', 2013, 'child'],
  ['a teenager from 13', 'child', 2012, 'teen'],
  ['grown up from 20', 'teen', 2005, 'adult-near'],
  ['a birthday does not bring a grown-up son home', 'adult-far', 1990, 'adult-far'],
  ['without a year it stays as it was', 'teen', undefined, 'teen'],
  ['a birth that is still to come says nothing', 'adult-near', 2030, 'adult-near'],
])('%s', (_case, stage, sinceYear, expected) => {
  expect(stageOn({ stage }, born(sinceYear), today)).toBe(expected);
});

it('keeps the stage that she chose', () => {
  expect(stageOn({ stage: 'adult-near', isStageChosen: true }, born(2015), today)).toBe(
    'adult-near',
  );
});

it('keeps the stage while the birthday is not known', () => {
  expect(stageOn({ stage: 'child' }, undefined, today)).toBe('child');
});
