import { describe, expect, it } from 'vitest';
import type { Idea } from '@/lib/domain/idea';
import { STAGES, type Stage } from '@/lib/domain/son';
import { assumptionsIn } from '@/tests/support/assumptions';
import { grammarSlips } from '@/tests/support/grammar';
import { inventIdea } from '@/tests/support/invented';
import { differentInterests, gapsIn } from '@/tests/support/library-gaps';
import { frameSlips } from '@/tests/support/placeholder-frames';
import { promisesIn } from '@/tests/support/promises';
import { slipsIn } from '@/tests/support/sentence-slips';
import { americanSpellingsIn } from '@/tests/support/spelling';

// Each check is given what it is there to catch, so that a check that finds nothing is no comfort.

describe('the check of whole sentences finds', () => {
  it.each([
    ['climbing is on tonight.', ['small letter']],
    ['Hello. how are you?', ['small letter']],
    ['“here,” he said.', ['small letter']],
    ['Good luck with {milestone}.', ['braces']],
    ['Good luck with undefined.', ['no value']],
    ['Hello  there.', ['spaces']],
    [' Hello there.', ['spaces']],
    ['Hello , Sam.', ['space before a mark']],
    ['Good luck with your results!.', ['doubled mark']],
    ['I made lasagne..', ['doubled mark']],
    ['What now??', ['doubled mark']],
    ['Hello, , it is me.', ['space before a mark', 'empty place']],
    ['Tell him “I see.', ['open quote']],
    ['Hello (again.', ['open quote']],
    ['Thinking of you', ['no end']],
    ['', ['no end']],
  ])('in %j', (text, expected) => {
    expect(slipsIn(text)).toEqual(expected);
  });

  it.each([
    ['Hello, Sam Jr. How are you?', ''],
    ['We can talk about R.E.M., or the weather.', ''],
    ['Ask “Which one?” before you choose.', ''],
    ['Keep it for a grey day. Love, mum', 'Mum'],
    ['You, me and a big sandwich. By 👩', '👩'],
    ['It’s the boys’ turn…', ''],
  ])('nothing in %j', (text, signature) => {
    expect(slipsIn(text, signature)).toEqual([]);
  });

  it('a signature in the middle of a sentence', () => {
    expect(slipsIn('I send you this and Mum', 'Mum')).toEqual(['no end']);
  });
});

describe('the check of grammar finds', () => {
  it.each(['It is a apple.', 'He sent an letter.', 'I saw the the film.'])(
    'a slip in %j',
    (text) => {
      expect(grammarSlips(text)).toHaveLength(1);
    },
  );

  it.each(['It is an apple.', 'An hour a day.', 'Night night. Sleep well.'])(
    'nothing in %j',
    (text) => {
      expect(grammarSlips(text)).toEqual([]);
    },
  );
});

describe('the check of the words around a value finds', () => {
  it.each([
    'I play {interest} too.',
    'I saw a {interest} today.',
    'How is the {interest}?',
    'How is your {interest}?',
    'I like {interest}s.',
    'I know {interest} is on tonight.',
    'I hear {interest} are on tonight.',
    'Even {interest} has my ear.',
    'It was {food}, and {food} is gone.',
    'I finished the {food}.',
    'There’s {food} for you.',
    'Your {milestone} is near.',
    'I saw {milestone} on the calendar.',
    'I wish for the {memory}.',
    'Do you remember {memory}?',
    'I thought of {memory} today.',
    'Tell me {followUp}.',
  ])('a slip in %j', (line) => {
    expect(frameSlips(line)).not.toEqual([]);
  });

  it.each([
    'I saw something about {interest}, {son}.',
    'All I read about {interest} is new to me.',
    'I could make {food} on Sunday. Love, {her}',
    'Good luck with {milestone}.',
    'I keep thinking of {memory}.',
    'I’ve been wondering {followUp}.',
  ])('nothing in %j', (line) => {
    expect(frameSlips(line)).toEqual([]);
  });
});

describe('the check of what is taken for granted finds', () => {
  it.each([
    ['Ask your husband to help.', 'family'],
    ['Bake with his sister.', 'family'],
    ['Ring his grandad.', 'family'],
    ['Say a prayer for him.', 'religion'],
    ['Send a card at Christmas.', 'feast'],
    ['Save it for the bank holiday.', 'country'],
    ['Send it by WhatsApp.', 'brand'],
  ])('%j', (text, of) => {
    expect(assumptionsIn(text).map((found) => found.split(':')[0])).toEqual([of]);
  });

  it.each(['A child’s birthday is a father’s day too.', 'Zoom in on the leaf.'.toLowerCase()])(
    'nothing in %j',
    (text) => {
      expect(assumptionsIn(text)).toEqual([]);
    },
  );
});

describe('the check of promises finds', () => {
  it.each([
    ['He will smile.', ['will']],
    ['Tell him you’ll ring.', ['’ll']],
    ['It never fails.', ['never fails']],
    ['He may smile, willing or not.', []],
  ])('in %j', (text, expected) => {
    expect(promisesIn(text)).toEqual(expected);
  });
});

describe('the check of spelling finds', () => {
  it.each([
    ['His favorite color is gray.', ['favorite', 'color', 'gray']],
    ['Apologize to the neighbor.', ['Apologize', 'neighbor']],
    ['Mom realized it.', ['Mom', 'realized']],
    ['A prize for size, and a seized chance.', []],
    ['Apologise in the theatre, in colour.', []],
  ])('in %j', (text, expected) => {
    expect(americanSpellingsIn(text)).toEqual(expected);
  });
});

describe('the count of what there is finds', () => {
  const ideas = [
    inventIdea('one', { stages: ['child'], interests: ['films', 'movies'] }),
    inventIdea('two', { stages: ['child', 'teen'], interests: ['cinema'] }),
    inventIdea('three', { stages: ['teen'], interests: ['movies', 'cinema'] }),
    inventIdea('four', { stages: ['child'], interests: ['chess'] }),
  ];

  it('what has too few, with how many', () => {
    const belongs = (idea: Idea, stage: Stage) => idea.stages.includes(stage);
    expect(gapsIn(STAGES, 3, belongs, ideas)).toEqual([
      'teen: 2 of 3',
      'adult-near: 0 of 3',
      'adult-far: 0 of 3',
    ]);
  });

  it('two interests under four names', () => {
    expect(differentInterests(ideas)).toBe(2);
  });
});
