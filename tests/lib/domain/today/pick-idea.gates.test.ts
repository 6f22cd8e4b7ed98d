import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/local-date';
import { isInSpace } from '@/lib/domain/son';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import type { PickRecords } from '@/lib/domain/today/pick-records';
import { always, order } from '@/tests/support/idea-order';
import {
  inventIdea,
  inventIdeaDay,
  inventInteraction,
  inventInterest,
  inventMilestone,
  inventRecords,
  inventSon,
  TODAY,
} from '@/tests/support/invented';

describe('an idea is never on the card', () => {
  it('when she put it away, on any day', () => {
    always((ideas, records) => {
      const away = records.outcomes.filter(({ outcome }) => outcome === 'put-away');
      const ids = order(ideas, records);
      for (const { ideaId } of away) expect(ids).not.toContain(ideaId);
    });
  });

  it('when it reaches him in a time of space, even if it was shown before she told us', () => {
    always((ideas, some) => {
      const seenToday = inventIdeaDay(
        TODAY,
        ideas.slice(0, 4).map(({ id }) => id),
      );
      const records = { ...some, ideaDays: [...some.ideaDays, seenToday] };
      fc.pre(isInSpace(records.son, TODAY));
      for (const { contact } of pickIdeas(ideas, records, TODAY, 'sam')) {
        expect(contact).toBe('none');
      }
    });
  });

  it.each(['hurt', 'silent'] as const)('when it calls for an answer in a %s season', (season) => {
    always((ideas, some) => {
      const records = { ...some, son: { ...some.son, season } };
      for (const { contact } of pickIdeas(ideas, records, TODAY, 'sam')) {
        expect(contact).not.toBe('two-way');
      }
    });
  });

  it('when it is made for another stage', () => {
    always((ideas, records) => {
      const byId = new Map(ideas.map((idea) => [idea.id, idea]));
      for (const id of order(ideas, records)) {
        expect(byId.get(id)?.stages).toContain(records.son.stage);
      }
    });
  });

  it.each([
    ['yes', [], true],
    ['yes', ['Would you like a hug?'], true],
    ['ask', ['Would you like a hug?'], true],
    ['ask', ['Would you like a hug?', 'Come here.'], true],
    ['ask', ['Come here.'], false],
    ['ask', [], false],
    ['no', ['Would you like a hug?'], false],
  ] as const)('touch when he said %s and the words are %j: %s', (touch, words, isThere) => {
    const hug = inventIdea('hug', { touch: true, words });
    const ids = order([hug, inventIdea('rest')], inventRecords({ son: inventSon({ touch }) }));
    expect(ids.includes('hug')).toBe(isThere);
  });

  it('when it names a topic that he asked to leave alone', () => {
    const ideas = [
      inventIdea('jobs', { words: ['How is the new job?'] }),
      inventIdea('fields', { title: 'Take a walk' }),
    ];
    const son = inventSon({ topicsToLeave: ['his jobs'] });
    expect(order(ideas, inventRecords({ son }))).toEqual(['fields']);
  });

  it('when it is made for an interest that he does not have', () => {
    const ideas = [
      inventIdea('climb', { interests: ['climbing'] }),
      inventIdea('cook', { interests: ['cooking'] }),
    ];
    const records = inventRecords({ interests: [inventInterest('Rock climber')] });
    expect(order(ideas, records)).toEqual(['climb']);
  });

  it.each([
    [0, false],
    [1, true],
    [2, false],
  ])('when it is for the evening before and the day is %d days away: %s', (days, isThere) => {
    const eve = inventIdea('eve', { near: { kinds: ['exam'], from: 1, to: 1 } });
    const exam = inventMilestone({ day: { repeats: 'once', on: addDays(TODAY, days) } });
    const ids = order([eve, inventIdea('rest')], inventRecords({ milestones: [exam] }));
    expect(ids.includes('eve')).toBe(isThere);
  });
});

describe('contact waits', () => {
  const reach = inventIdea('reach', { contact: 'no-answer' });
  const rest = inventIdea('rest');
  const hasContact = (records: PickRecords) => order([reach, rest], records).includes('reach');

  it.each([
    ['close', 0, true],
    ['busy', 1, false],
    ['busy', 2, true],
    ['drifting', 3, false],
    ['drifting', 4, true],
    ['hurt', 9, false],
    ['hurt', 10, true],
    ['silent', 20, false],
    ['silent', 21, true],
  ] as const)('in a %s season after a visit %d days ago: %s', (season, days, isThere) => {
    const visit = inventInteraction(addDays(TODAY, -days), { kind: 'visit' });
    const records = inventRecords({ son: inventSon({ season }), interactions: [visit] });
    expect(hasContact(records)).toBe(isThere);
  });

  it('twice as long with each message in a row that he has not answered', () => {
    const texts = [8, 20].map((days) => inventInteraction(addDays(TODAY, -days), { kind: 'text' }));
    const records = inventRecords({
      son: inventSon({ season: 'drifting' }),
      interactions: texts,
    });
    expect(hasContact(records)).toBe(false);
    expect(order([reach, rest], records, addDays(TODAY, 8))).toContain('reach');
  });

  it('four weeks at most, and not for unanswered messages in a busy season', () => {
    const texts = [2, 3, 4, 5, 6].map((days) =>
      inventInteraction(addDays(TODAY, -days), { kind: 'text' }),
    );
    const silent = inventRecords({ son: inventSon({ season: 'silent' }), interactions: texts });
    expect(order([reach, rest], silent, addDays(TODAY, 25))).not.toContain('reach');
    expect(order([reach, rest], silent, addDays(TODAY, 26))).toContain('reach');
    const busy = inventRecords({ son: inventSon({ season: 'busy' }), interactions: texts });
    expect(hasContact(busy)).toBe(true);
  });

  it('not after he was the one to get in touch', () => {
    const call = inventInteraction(addDays(TODAY, -1), { startedBy: 'him' });
    const son = inventSon({ season: 'drifting' });
    expect(hasContact(inventRecords({ son, interactions: [call] }))).toBe(true);
  });

  it('after an idea that reaches him was on the card, whatever she made of it', () => {
    const son = inventSon({ season: 'drifting' });
    const ideaDays = [inventIdeaDay(addDays(TODAY, -3), ['reach'])];
    const other = inventIdea('other', { contact: 'no-answer' });
    expect(order([reach, rest, other], inventRecords({ son, ideaDays }))).not.toContain('other');
    expect(
      order([reach, rest, other], inventRecords({ son, ideaDays }), addDays(TODAY, 1)),
    ).toContain('other');
  });
});
