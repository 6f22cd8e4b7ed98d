import { expect, it } from 'vitest';
import { namesAll, namesAny, trunksOf } from '@/lib/domain/today/word-match';

it.each([
  ['climbing', 'Rock climber', true],
  ['running', 'Run club', true],
  ['cooking', 'cooks Thai food', true],
  ['board games', 'Old board game nights', true],
  ['board games', 'games', false],
  ['cars', 'Carpentry', false],
  ['gaming', 'board games', false],
  ['gaming', 'Gaming with friends', true],
  ['trains', 'weight training', false],
  ['trains', 'model train sets', true],
  ['boxing', 'box sets', false],
  ['football', 'FOOTBALL (Arsenal)', true],
  ['the', 'the theatre', false],
])('an idea for %j suits someone who likes %j: %s', (wanted, name, suits) => {
  expect(namesAll(wanted, trunksOf(name))).toBe(suits);
});

it.each([
  ['his job', 'How is the new job?', true],
  ['not about money', 'I paid the bills with my own money', true],
  ['his ex, Anna', 'Anna called', true],
  ['his job', 'Enjoy the day', false],
  ['', 'Anything', false],
])('the topic %j is named in %j: %s', (topic, text, isNamed) => {
  expect(namesAny(topic, trunksOf(text))).toBe(isNamed);
});
