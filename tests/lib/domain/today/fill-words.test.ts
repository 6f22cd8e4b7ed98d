import { describe, expect, it } from 'vitest';
import { fill, fillAboutHim, wordsOfTheDay } from '@/lib/domain/today/fill-words';
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
    words: ['Hello.', 'Hello, {son}.', 'Love, {her}', 'I saw {interest}.', 'Luck for {milestone}.'],
  });
  const over = (values: Parameters<typeof wordsOfTheDay>[1]) =>
    new Set(
      Array.from({ length: 200 }, (_none, day) => wordsOfTheDay(idea, values, `${day}`)?.text),
    );

  it('are those whose values are all known', () => {
    expect(over({ son: '', her: '  ' })).toEqual(new Set(['Hello.']));
    expect(over({ son: 'Sam', interest: 'chess' })).toEqual(
      new Set(['Hello.', 'Hello, Sam.', 'I saw chess.']),
    );
  });

  it('are about a day that is coming up when there is one', () => {
    expect(over({ son: 'Sam', milestone: 'your test' })).toEqual(new Set(['Luck for your test.']));
  });

  it('do without a name that is as long as a letter', () => {
    expect(over({ son: 'Sam '.repeat(2500) })).toEqual(new Set(['Hello.']));
  });

  it('stay the same for the same seed', () => {
    const values = { son: 'Sam', her: 'Mum', interest: 'chess' };
    expect(wordsOfTheDay(idea, values, 'day')).toEqual(wordsOfTheDay(idea, values, 'day'));
  });

  it('are none for an act without words', () => {
    expect(wordsOfTheDay(inventIdea('walk'), { son: 'Sam' }, 'day')).toBeUndefined();
  });
});
