import { describe, expect, it } from 'vitest';
import { addDays, parseLocalDate } from '@/lib/domain/local-date';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import type { PickRecords } from '@/lib/domain/today/pick-records';
import { topicsOf } from '@/lib/domain/today/topics';
import { order } from '@/tests/support/idea-order';
import {
  inventFollowUp,
  inventIdea,
  inventInteraction,
  inventMilestone,
  inventRecords,
  inventSon,
  TODAY,
} from '@/tests/support/invented';

describe('a topic that he asked to leave alone', () => {
  const names = (topic: string, text: string) =>
    topicsOf(inventSon({ topicsToLeave: [topic] }))(text);

  it.each([
    ['his job', 'How is the new job?', true],
    ['his job', 'Jobs are hard to find.', true],
    ['his job', 'How is the garden?', false],
    ['Sam’s girlfriend', 'Sam, come for tea.', false],
    ['Sam’s girlfriend', 'Is your girlfriend well?', true],
    ['his son', 'Hello, {son}.', false],
    ['food', 'I could make {food} on Sunday.', false],
    ['', 'Anything at all', false],
  ])('“%s” is named in “%s”: %s', (topic, text, isNamed) => {
    expect(names(topic, text)).toBe(isNamed);
  });
});

describe('words that are filled in', () => {
  const wordsOf = (line: string, changes: Partial<PickRecords>, topic: string) => {
    const idea = inventIdea('idea', { words: [line, 'Hello.'] });
    const { son, ...records } = inventRecords(changes);
    const days = Array.from({ length: 14 }, (_none, index) => addDays(TODAY, index));
    return days.map(
      (day) =>
        pickIdeas([idea], { ...records, son: { ...son, topicsToLeave: [topic] } }, day, 'sam')[0]
          ?.words,
    );
  };

  it.each([
    ['followUp', 'Wondering {followUp}.', 'the test', { followUps: [inventFollowUp()] }],
    ['milestone', 'Luck for {milestone}.', 'his driving', { milestones: [inventMilestone()] }],
    [
      'food',
      'I baked {food}.',
      'cakes',
      { son: inventSon({ favourites: [{ about: 'cake', what: 'lemon drizzle' }] }) },
    ],
    [
      'memory',
      'I think of {memory}.',
      'Wales',
      {
        memories: [
          inventInteraction(parseLocalDate('2025-06-15'), {
            kind: 'visit',
            feeling: 'lovely',
            note: 'Walked in Wales',
          }),
        ],
      },
    ],
  ] as const)('never name it by a %s', (_name, line, topic, changes) => {
    const isPlain = (words: string | undefined) => words === 'Hello.';
    expect(wordsOf(line, changes, 'fishing').every(isPlain)).toBe(false);
    expect(wordsOf(line, changes, topic).every(isPlain)).toBe(true);
  });

  it('never come for a day of his that is one', () => {
    const eve = inventIdea('eve', { near: { kinds: ['exam'], from: 0, to: 30 } });
    const records = (topic: string) =>
      inventRecords({
        son: inventSon({ topicsToLeave: [topic] }),
        milestones: [inventMilestone()],
      });
    expect(order([eve], records('fishing'))).toEqual(['eve']);
    expect(order([eve], records('driving test'))).toEqual([]);
  });
});

describe('an idea of which some lines name it', () => {
  const idea = inventIdea('mixed', { words: ['How is your job?', 'Good to see you.'] });
  const first = (words: typeof idea.words) =>
    pickIdeas(
      [{ ...idea, words }],
      inventRecords({ son: inventSon({ topicsToLeave: ['job'] }) }),
      TODAY,
      'sam',
    )[0];

  it('comes with the others alone', () => {
    expect(first(idea.words)).toMatchObject({ words: 'Good to see you.' });
    expect(first(idea.words)).not.toHaveProperty('otherWords');
  });

  it('does not come when what is left cannot be said for certain', () => {
    expect(first(['How is your job?', 'Luck for {milestone}.'])).toBeUndefined();
  });

  it.each([
    { title: 'Ask after his job' },
    { why: 'A job is tiring.' },
    { inTwoMinutes: 'His job.' },
  ])('does not come when the act names it: %j', (changes) => {
    const son = inventSon({ topicsToLeave: ['job'] });
    expect(order([inventIdea('act', changes)], inventRecords({ son }))).toEqual([]);
  });
});
