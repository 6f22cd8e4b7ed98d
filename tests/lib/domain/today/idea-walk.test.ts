import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IdeaDay } from '@/lib/domain/idea-day';
import {
  canStepBack,
  canStepOn,
  ideaOnShow,
  newIdeaDay,
  stepBack,
  stepOn,
  withIdeaBack,
  withOnShow,
  withoutIdea,
} from '@/lib/domain/today/idea-walk';
import { TODAY } from '@/tests/support/invented';

const DECK = ['a', 'b', 'c', 'd'];
const start = withOnShow(newIdeaDay('sam', TODAY), 'a');
const onShow = (day: IdeaDay | undefined, deck = DECK) => ideaOnShow(deck, day);

describe('walking through the ideas of a day', () => {
  it('begins with the first of the card', () => {
    expect(onShow(undefined)).toBe('a');
    expect(canStepBack(DECK, undefined)).toBe(false);
  });

  it('goes on in the order of the card, and back the same way', () => {
    const third = stepOn(DECK, stepOn(DECK, start));
    expect(onShow(third)).toBe('c');
    expect(onShow(stepBack(DECK, third))).toBe('b');
    expect(onShow(stepBack(DECK, stepBack(DECK, third)))).toBe('a');
    expect(onShow(stepOn(DECK, stepBack(DECK, third)))).toBe('c');
  });

  it('stays on the last idea at the end', () => {
    const deck = ['a', 'b'];
    const last = stepOn(deck, start);
    expect(canStepOn(deck, last)).toBe(false);
    expect(stepOn(deck, last)).toBe(last);
  });

  it('puts the next one in the place of one that is put away, and undoes that', () => {
    const second = stepOn(DECK, start);
    const away = withoutIdea(DECK, second, 'b');
    expect(onShow(away, ['a', 'c', 'd'])).toBe('c');
    expect(away.shownIds).not.toContain('b');
    expect(onShow(withIdeaBack(away, 'b'))).toBe('b');
  });

  it('puts the later one in its place when she had gone back', () => {
    const back = stepBack(DECK, stepOn(DECK, stepOn(DECK, start)));
    expect(onShow(withoutIdea(DECK, back, 'b'), ['a', 'c', 'd'])).toBe('c');
  });

  it('has nothing on show when the last one is put away', () => {
    expect(onShow(withoutIdea(['a'], start, 'a'), [])).toBeUndefined();
  });

  it('steps over what is not welcome any more', () => {
    const third = stepOn(DECK, stepOn(DECK, start));
    expect(onShow(third, ['a', 'b', 'd'])).toBe('d');
    expect(onShow(stepBack(['a', 'd'], third), ['a', 'd'])).toBe('a');
  });

  it('shows an idea of the card after any steps, each idea written down once', () => {
    const steps = fc.array(fc.constantFrom('on', 'back', 'away', 'undo'), { maxLength: 20 });
    fc.assert(
      fc.property(steps, (wishes) => {
        let [deck, day] = [DECK, start];
        let away = '';
        for (const wish of wishes) {
          const current = ideaOnShow(deck, day);
          if (wish === 'on') day = stepOn(deck, day);
          if (wish === 'back') day = stepBack(deck, day);
          if (wish === 'away' && current !== undefined && away === '') {
            day = withoutIdea(deck, day, current);
            deck = deck.filter((id) => id !== current);
            away = current;
          }
          if (wish === 'undo' && away !== '') {
            deck = [...deck, away];
            day = withIdeaBack(day, away);
            expect(ideaOnShow(deck, day)).toBe(away);
            away = '';
          }
          expect(deck).toContain(ideaOnShow(deck, day));
          expect(new Set(day.shownIds).size).toBe(day.shownIds.length);
        }
      }),
    );
  });
});
