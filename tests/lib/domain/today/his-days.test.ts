import { describe, expect, it } from 'vitest';
import type { Idea } from '@/lib/domain/idea';
import { addDays } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import { birthdayIdOf } from '@/lib/domain/milestone';
import { milestoneInWords } from '@/lib/domain/today/milestone-in-words';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import type { PickRecords } from '@/lib/domain/today/pick-records';
import { isQuietDay } from '@/lib/domain/today/quiet-days';
import { numbered, order } from '@/tests/support/idea-order';
import {
  inventIdea,
  inventIdeaDay,
  inventInteraction,
  inventMilestone,
  inventRecords,
  inventSon,
  TODAY,
} from '@/tests/support/invented';

const others = numbered(60, { practice: 'memories' });
const inDays = (days: number, changes: Partial<Milestone> = {}) =>
  inventMilestone({ ...changes, day: { repeats: 'once', on: addDays(TODAY, days) } });
const first = (ideas: readonly Idea[], records: Partial<PickRecords>) =>
  order([...others, ...ideas], inventRecords(records))[0];
const eve = inventIdea('eve', { near: { kinds: ['exam'], from: 1, to: 7 } });
const named = inventIdea('named', {
  contact: 'no-answer',
  words: ['Hello.', 'Good luck with {milestone}.'],
});

describe('a day of his', () => {
  it.each([
    ['the day before', 1, { from: 1, to: 1 }],
    ['the day', 0, { from: 0, to: 2 }],
    ['the day after', -1, { from: -1, to: -1 }],
  ])('brings on %s what is made for it', (_case, days, window) => {
    const made = inventIdea('made', { near: { kinds: ['exam'], ...window } });
    expect(first([made, named], { milestones: [inDays(days)] })).toBe('made');
  });

  it('brings what names it when nothing is made for it', () => {
    expect(first([named], { milestones: [inDays(1)] })).toBe('named');
    expect(
      first([named], { milestones: [inDays(1, { title: 'Knee operation', kind: 'other' })] }),
    ).not.toBe('named');
  });

  it('has one card in the week before it, and no more', () => {
    const milestones = [inDays(5)];
    expect(first([eve], { milestones })).toBe('eve');
    // Another such idea is not put in front once one has come: on most days it loses the race.
    const more = Array.from({ length: 2 }, (_none, index) => ({ ...eve, id: `eve-${index}` }));
    const leads = [0, 1, 2, 3].filter((back) => {
      const ideaDays = [inventIdeaDay(addDays(TODAY, back - 1), ['eve'])];
      const [lead = ''] = order(
        [...others, ...more, eve],
        inventRecords({ milestones, ideaDays }),
        addDays(TODAY, back),
      );
      return lead.startsWith('eve');
    });
    expect(leads.length).toBeLessThan(4);
    expect(first([eve], { milestones: [inDays(9)] })).not.toBe('eve');
  });

  it('lets the plain word of the week wait, and keeps what he asked for', () => {
    const love = inventIdea('love', {
      practice: 'plain-love',
      contact: 'no-answer',
      words: ['I love you.'],
    });
    const milestones = [inDays(0)];
    expect(first([love], {})).toBe('love');
    const made = inventIdea('made', { near: { kinds: ['exam'], from: 0, to: 0 } });
    const ids = order([...others, love, made], inventRecords({ milestones }));
    expect(ids[0]).toBe('made');
    const son = inventSon({ spaceUntil: TODAY });
    expect(first([named], { milestones, son })).not.toBe('named');
  });

  it('lets a word come on his birthday although one came yesterday, but not into silence', () => {
    const card = inventIdea('card', {
      contact: 'no-answer',
      words: ['Happy birthday.'],
      near: { kinds: ['birthday'], from: 0, to: 0 },
    });
    const milestones = [inDays(0, { id: birthdayIdOf('sam'), kind: 'birthday', title: '' })];
    const interactions = [inventInteraction(addDays(TODAY, -1), { startedBy: 'her' })];
    const on = (season: 'hurt' | 'drifting' | 'silent') =>
      first([card], { milestones, interactions, son: inventSon({ season }) });
    expect(on('drifting')).toBe('card');
    expect(on('hurt')).toBe('card');
    expect(on('silent')).not.toBe('card');
  });
});

it('has the words of the days before it saved, where they are few', () => {
  const word = inventIdea('word', { contact: 'no-answer', words: ['Hello.'] });
  const comes = (days: number, season: 'close' | 'drifting') =>
    order([word], inventRecords({ milestones: [inDays(days)], son: inventSon({ season }) })).length;
  expect([comes(3, 'drifting'), comes(4, 'drifting'), comes(1, 'close')]).toEqual([0, 1, 1]);
});

describe('a quiet day', () => {
  it.each([
    ['Knee operation', 'other', true],
    ['Grandad’s funeral', 'event', true],
    ['Court date', 'other', true],
    ['MRI scan', 'other', true],
    ['Leeds gig', 'event', false],
    ['Surgery finals', 'exam', false],
  ] as const)('%s (%s): %s', (title, kind, expected) => {
    expect(isQuietDay({ title, kind })).toBe(expected);
    if (expected) expect(milestoneInWords({ title, kind })).toBe('');
  });

  it('brings a thought of him and neither luck nor cheer', () => {
    const milestones = [inDays(1, { title: 'Knee operation', kind: 'event' })];
    const luck = inventIdea('luck', {
      practice: 'encourage',
      near: { kinds: ['event'], from: 1, to: 1 },
    });
    const thought = inventIdea('thought', {
      practice: 'thinking-of-you',
      contact: 'no-answer',
      words: ['I’m here.'],
    });
    const ids = order([...others, luck, thought], inventRecords({ milestones }));
    expect(ids[0]).toBe('thought');
    expect(ids).not.toContain('luck');
    const [card] = pickIdeas([thought], inventRecords({ milestones }), TODAY, 'sam');
    expect(card?.reasons[0]).toMatchObject({ kind: 'milestone', title: 'Knee operation' });
  });
});
