import { describe, expect, it } from 'vitest';
import {
  fill,
  fillAboutHim,
  inOrderOfTheDay,
  templatesFor,
  type WordValues,
} from '@/lib/domain/today/fill-words';
import type { Warmth } from '@/lib/domain/warmth';
import { inventIdea } from '@/tests/support/invented';

describe('filling a template', () => {
  it.each([
    ['Ask about {interest}.', { interest: 'climbing' }, 'Ask about climbing.'],
    ['Ask about {interest}.', { interest: 'Arsenal' }, 'Ask about Arsenal.'],
    ['{interest} is on tonight.', { interest: 'climbing' }, 'Climbing is on tonight.'],
    ['Big day. {milestone} tomorrow.', { milestone: 'your test' }, 'Big day. Your test tomorrow.'],
    ['“{interest}?” he said.', { interest: 'chess' }, '“Chess?” he said.'],
    ['See you at 4.15, {son}.', { son: 'de Vries' }, 'See you at 4.15, de Vries.'],
    ['Hello {son}, it’s {her}.', { son: 'Sam', her: 'Mum' }, 'Hello Sam, it’s Mum.'],
    ['Love, {her}', { her: ' Mother \n dear ' }, 'Love, Mother dear'],
    ['Hi {son}', { son: '{her}', her: 'Mum' }, 'Hi {her}'],
    ['Hi {son}', { son: '$& <b>' }, 'Hi $& <b>'],
    ['{interest} again.', { interest: 'élevage' }, 'Élevage again.'],
    ['Luck for {milestone}.', { milestone: 'your results!' }, 'Luck for your results.'],
    ['Luck for {milestone} now.', { milestone: 'your results.' }, 'Luck for your results now.'],
    ['Well, {son}. You, {son}, too.', { son: 'Sam Jr.' }, 'Well, Sam Jr. You, Sam Jr., too.'],
    ['A piece about {interest} is on.', { interest: 'R.E.M.' }, 'A piece about R.E.M. is on.'],
  ])('%j', (template, values, expected) => {
    expect(fill(template, values)).toBe(expected);
  });

  it('calls a son without a name "your son"', () => {
    expect(fillAboutHim('{son} may be glad of it.', {})).toBe('Your son may be glad of it.');
    expect(fillAboutHim('Ask {son} about it.', { son: '' })).toBe('Ask your son about it.');
    expect(fillAboutHim('Ask {son} about it.', { son: 'Sam' })).toBe('Ask Sam about it.');
  });
});

describe('the words of the day', () => {
  const idea = inventIdea('hello', {
    words: [
      'Hello.',
      'Hello, {son}.',
      'Love, {her}',
      'I saw {interest}.',
      'Luck for {milestone}.',
      'Wondering {followUp}.',
      'I keep thinking of {memory}.',
      'I could make {food}.',
      { for: ['open'], text: 'I love you.' },
      { for: ['reserved', 'warm'], text: 'Good to have you here.' },
    ],
  });
  const plain = ['Hello.', 'Good to have you here.'];
  const inOrder = (values: WordValues, seed: string, warmth: Warmth = 'warm') =>
    inOrderOfTheDay(templatesFor(idea, warmth), values, seed);
  const firstOver = (values: WordValues, warmth?: Warmth) =>
    new Set(
      Array.from({ length: 200 }, (_none, day) => {
        const [template] = inOrder(values, `${day}`, warmth);
        return template === undefined ? undefined : fill(template, values);
      }),
    );

  it('are those whose values are all known', () => {
    expect(firstOver({ son: '', her: '  ' })).toEqual(new Set(plain));
    expect(firstOver({ son: 'Sam', interest: 'chess', food: 'lasagne' })).toEqual(
      new Set([...plain, 'Hello, Sam.', 'I saw chess.', 'I could make lasagne.']),
    );
  });

  it('are as direct as she likes them', () => {
    expect(firstOver({}, 'open')).toEqual(new Set(['Hello.', 'I love you.']));
    expect(firstOver({}, 'reserved')).toEqual(new Set(plain));
  });

  it.each([
    ['a day that is coming up', { milestone: 'your test' }, 'Luck for your test.'],
    ['what he mentioned', { followUp: 'how the test went' }, 'Wondering how the test went.'],
    ['a day of theirs', { memory: 'the meal we had' }, 'I keep thinking of the meal we had.'],
  ])('are about %s when there is one', (_what, values, words) => {
    expect(firstOver({ son: 'Sam', interest: 'chess', ...values })).toEqual(new Set([words]));
  });

  it('put a day that is coming up before what he mentioned', () => {
    const values = { milestone: 'your test', followUp: 'how it went', memory: 'the meal we had' };
    expect(firstOver(values)).toEqual(new Set(['Luck for your test.']));
  });

  it('come with all the others that can be said', () => {
    const values = { son: 'Sam', milestone: 'your test' };
    expect(inOrder(values, 'day').toSorted()).toEqual(
      ['Hello.', 'Hello, {son}.', 'Luck for {milestone}.', 'Good to have you here.'].toSorted(),
    );
  });

  it('do without a name that is as long as a letter', () => {
    expect(firstOver({ son: 'Sam '.repeat(2500) })).toEqual(new Set(plain));
  });

  it('stay the same for the same seed', () => {
    const values = { son: 'Sam', her: 'Mum', interest: 'chess' };
    expect(inOrder(values, 'day')).toEqual(inOrder(values, 'day'));
  });

  it('are none for an act without words', () => {
    expect(inOrderOfTheDay(templatesFor(inventIdea('walk'), 'warm'), {}, 'day')).toEqual([]);
  });
});
