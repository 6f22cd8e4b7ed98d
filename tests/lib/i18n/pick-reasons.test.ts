import { beforeEach, describe, expect, it } from 'vitest';
import { IDEAS } from '@/content/ideas';
import type { CardIdea, PickReason } from '@/lib/domain/idea-card';
import { addDays, parseLocalDate } from '@/lib/domain/local-date';
import { PRACTICES } from '@/lib/domain/practice';
import { CIRCUMSTANCES, WAYS_OF_LOVE } from '@/lib/domain/son';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import { setLanguage } from '@/lib/i18n/language';
import { pickReasons } from '@/lib/i18n/pick-reasons';
import { avoidedWordsIn } from '@/tests/support/avoided-words';
import { inventRecords } from '@/tests/support/invented';
import { anIdea } from '@/tests/support/new-tab';

/** A Saturday. */
const TODAY = parseLocalDate('2026-11-21');
const inDays = (days: number) => addDays(TODAY, days);
const sentence = (reason: PickReason, idea: Partial<CardIdea> = {}) =>
  pickReasons(anIdea(1, { ...idea, reasons: [reason] }), TODAY)[0];
const milestone = (days: number, fields: object = {}): PickReason => ({
  kind: 'milestone',
  milestoneKind: 'exam',
  title: 'Driving test',
  on: inDays(days),
  ...fields,
});
const interest = (lastAskedOn?: typeof TODAY): PickReason => ({
  kind: 'interest',
  interestId: 'i',
  name: 'climbing',
  ...(lastAskedOn && { lastAskedOn }),
});

beforeEach(() => setLanguage('system', ['en-GB']));

describe('why an idea was picked', () => {
  it.each([
    [milestone(-1), 'This was yesterday: Driving test.'],
    [milestone(0), 'This is today: Driving test.'],
    [milestone(1), 'This is tomorrow: Driving test.'],
    [milestone(2), 'This is on Monday: Driving test.'],
    [milestone(7), 'This is in 7 days: Driving test.'],
    [milestone(3, { title: '' }), 'This is on Tuesday: Exam or test.'],
    [milestone(2, { milestoneKind: 'birthday', title: '' }), 'His birthday is on Monday.'],
    [milestone(-1, { milestoneKind: 'birthday', title: '' }), 'His birthday was yesterday.'],
  ])('%j', (reason, text) => {
    expect(sentence(reason)).toBe(text);
  });

  it.each([
    [undefined, 'two-way', 'He likes climbing.'],
    [inDays(-3), 'two-way', 'He likes climbing.'],
    [inDays(-40), 'two-way', 'You have not asked about climbing for a while.'],
    [inDays(-40), 'no-answer', 'He likes climbing.'],
  ] as const)('of an interest asked about on %s, for contact %s', (asked, contact, text) => {
    expect(sentence(interest(asked), { contact })).toBe(text);
  });

  it.each([
    [-364, 'A year ago this week you noted: “We laughed all the way”.'],
    [-3 * 365, '3 years ago this week you noted: “We laughed all the way”.'],
  ])('of a memory %i days back', (days, text) => {
    const note = 'We laughed all the way.';
    expect(sentence({ kind: 'memory', on: inDays(days), note })).toBe(text);
  });

  it('of a memory without a note says that it was a good time', () => {
    const bare = sentence({ kind: 'memory', on: inDays(-364), note: '' });
    expect(bare).toBe('It turns to a good time you two had in this week of the year.');
  });

  it('keeps a long note short', () => {
    const note = 'The day at the sea. '.repeat(500);
    expect(sentence({ kind: 'memory', on: inDays(-364), note })?.length).toBeLessThan(150);
  });

  it('is kind and ends as a sentence, whatever the reason', () => {
    const reasons: PickReason[] = [
      { kind: 'path', path: 'heal', step: 'Listen' },
      { kind: 'follow-up', text: 'how the knee is' },
      { kind: 'own' },
      { kind: 'favourite' },
      { kind: 'lands', practice: 'listen' },
      { kind: 'plain-love' },
      { kind: 'food', food: 'lemon drizzle' },
      { kind: 'season-of-year' },
      { kind: 'needs-no-answer' },
      { kind: 'suits-stage' },
      { kind: 'new' },
      { kind: 'rested' },
      ...CIRCUMSTANCES.map((circumstance) => ({ kind: 'circumstance', circumstance }) as const),
      ...WAYS_OF_LOVE.map((way) => ({ kind: 'way-of-love', way }) as const),
    ];
    const rested = PRACTICES.map((practice) => sentence({ kind: 'family-rested' }, { practice }));
    const all = [...reasons.map((reason) => sentence(reason)), ...rested];
    for (const text of all) {
      expect(text).toMatch(/^[A-Z].{8,70}[.]$/u);
      expect(text).not.toMatch(/\d+ days|only|still/i);
      expect(avoidedWordsIn(text ?? '')).toEqual([]);
    }
  });

  it('is said twice, in different words, of every idea that could stand on a card', () => {
    for (const idea of pickIdeas(IDEAS, inventRecords(), TODAY, 'sam')) {
      const because = pickReasons(idea, TODAY);
      expect(because).toHaveLength(2);
      expect(new Set(because).size).toBe(2);
    }
  });
});
