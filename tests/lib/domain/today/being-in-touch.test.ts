import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Idea } from '@/lib/domain/idea';
import { addDays } from '@/lib/domain/local-date';
import { distanceOf, isInSpace, type Son } from '@/lib/domain/son';
import { jarsWithLife } from '@/lib/domain/today/keeps-away';
import type { PickRecords } from '@/lib/domain/today/pick-records';
import { always, order } from '@/tests/support/idea-order';
import {
  inventIdea,
  inventIdeaDay,
  inventInteraction,
  inventRecords,
  inventSon,
  TODAY,
} from '@/tests/support/invented';

const idea = (changes: Partial<Idea>) => inventIdea('one', { contact: 'none', ...changes });
const comes = (changes: Partial<Idea>, records: Partial<PickRecords> = {}) =>
  order([idea(changes)], inventRecords(records)).length > 0;
const of = (changes: Partial<Son>) => ({ son: inventSon(changes) });

describe('what builds on being in touch', () => {
  it('never comes while a call or an answer cannot be counted on', () => {
    always((ideas, some) => {
      const { son } = some;
      fc.pre(isInSpace(son, TODAY) || son.season === 'hurt' || son.season === 'silent');
      const byId = new Map(ideas.map((each) => [each.id, each]));
      const isHome = distanceOf(son) === 'home';
      for (const id of order(ideas, some)) {
        const presumed = byId.get(id)?.presumes ?? [];
        expect(presumed.filter((each) => each !== 'meeting' || !isHome)).toEqual([]);
      }
    });
  });

  it.each<[Partial<Son>, Idea['presumes'], boolean]>([
    [{ season: 'close' }, ['talk'], true],
    [{ season: 'drifting' }, ['message'], true],
    [{ season: 'hurt' }, ['talk'], false],
    [{ season: 'silent' }, ['message'], false],
    [{ isNoContact: true }, ['talk'], false],
    [{ spaceUntil: TODAY }, ['message'], false],
    [{ season: 'hurt', livesAt: 'home' }, ['meeting'], true],
    [{ season: 'hurt', livesAt: 'near' }, ['meeting'], false],
    [{ livesAt: 'far' }, ['meeting'], false],
    [{ livesAt: 'near' }, ['meeting'], true],
  ])('%j with %j: %s', (son, presumes, expected) => {
    expect(comes({ ...(presumes ? { presumes } : {}) }, of(son))).toBe(expected);
  });

  it('takes one room only where the two are in one place', () => {
    const far = of({ livesAt: 'far' });
    const visit = inventInteraction(addDays(TODAY, -1), { kind: 'visit' });
    expect(comes({ needs: ['together'] }, far)).toBe(false);
    expect(comes({ needs: ['together'] }, { ...far, interactions: [visit] })).toBe(true);
    expect(comes({ needs: ['together'] }, { ...far, sheAsks: { isForVisit: true } })).toBe(true);
    expect(comes({ needs: ['together'] }, { ...far, sheAsks: { isForVisit: false } })).toBe(false);
  });

  it('takes a call or a visit as given when she asks for one, but never in a time of space', () => {
    const talk = { presumes: ['talk'] } as const;
    const asked = { sheAsks: { isForVisit: false, isForCall: true } };
    expect(comes(talk, { ...of({ season: 'silent' }), sheAsks: { isForVisit: false } })).toBe(
      false,
    );
    expect(comes(talk, { ...of({ season: 'silent' }), ...asked })).toBe(true);
    expect(comes(talk, { ...of({ isNoContact: true }), ...asked })).toBe(false);
  });

  it('follows a contact for so many days and no more, unless she looks for herself', () => {
    const after = { kinds: ['visit', 'meal'], days: 2 } as const;
    const with_ = (days: number, kind: 'visit' | 'call') => ({
      interactions: [inventInteraction(addDays(TODAY, -days), { kind })],
    });
    expect(comes({ after }, with_(2, 'visit'))).toBe(true);
    expect(comes({ after }, with_(3, 'visit'))).toBe(false);
    expect(comes({ after }, with_(1, 'call'))).toBe(false);
    expect(comes({ after }, { sheAsks: { isForVisit: false } })).toBe(true);
  });

  it('is no message to a child in the same house', () => {
    const child = { stage: 'child' } as const;
    expect(comes({ needs: ['message'] }, of(child))).toBe(false);
    expect(comes({ needs: ['message'] }, of({ ...child, livesAt: 'far' }))).toBe(true);
    expect(comes({ needs: ['message'] }, of({ stage: 'teen' }))).toBe(true);
  });
});

describe('grief and illness', () => {
  it.each(['grieving', 'unwell'] as const)('%s keep games and cheer away', (each) => {
    const his = of({ circumstances: [each] });
    expect(comes({ practice: 'play' }, his)).toBe(false);
    expect(comes({ practice: 'celebrate' }, his)).toBe(false);
    expect(comes({ practice: 'empathy' }, his)).toBe(true);
    expect(comes({ practice: 'play', circumstances: [each] }, his)).toBe(true);
  });

  it('leaves him his own day', () => {
    const near = { kinds: ['birthday'], from: 0, to: 3 } as const;
    const cheer = idea({ practice: 'celebrate', near });
    expect(jarsWithLife(cheer, { circumstances: ['grieving'] })).toBe(false);
  });
});

it('leaves out what is more direct than she likes', () => {
  const choices = (warmth: 'reserved' | 'open') => ({ choices: { warmth, leavesOut: [] } });
  expect(comes({ warmths: ['open', 'warm'] }, choices('reserved'))).toBe(false);
  expect(comes({ warmths: ['open', 'warm'] }, choices('open'))).toBe(true);
});

describe('the first word of all', () => {
  const joke = inventIdea('joke', { practice: 'play', contact: 'no-answer', words: ['A pun.'] });
  const hello = inventIdea('hello', {
    contact: 'no-answer',
    words: ['Thinking of you.'],
    isFirstHello: true,
  });
  const ids = (season: Son['season'], changes: Partial<PickRecords> = {}, ideas = [joke, hello]) =>
    order(ideas, inventRecords({ son: inventSon({ season }), ...changes }));

  it.each(['hurt', 'silent'] as const)('is plain and warm in a %s season', (season) => {
    expect(ids(season)).toEqual(['hello']);
    const ideaDays = [inventIdeaDay(addDays(TODAY, -40), ['hello'])];
    expect(ids(season, { ideaDays })).toContain('joke');
    expect(ids(season, {}, [joke])).toEqual(['joke']);
  });

  it('may be any in other seasons', () => {
    expect(ids('close')).toContain('joke');
  });
});
