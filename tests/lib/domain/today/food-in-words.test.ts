import { describe, expect, it } from 'vitest';
import { foodInWords } from '@/lib/domain/today/food-in-words';

describe('a dish that he loves', () => {
  it.each([
    ['cake', 'lemon drizzle', 'lemon drizzle'],
    ['Favourite food', 'your lasagne.', 'lasagne'],
    ['pudding', 'the apple crumble!', 'apple crumble'],
    ['band', 'Blur', ''],
    ['dinner', ' ', ''],
    ['tea', 'strong, no sugar', ''],
    ['steak dinner', 'well done', ''],
    ['breakfast', 'with honey', ''],
  ])('about “%s” it is “%s”: “%s”', (about, what, dish) => {
    expect(foodInWords([{ about, what }])).toBe(dish);
  });

  it('is the first she told of', () => {
    const favourites = [
      { about: 'colour', what: 'green' },
      { about: 'soup', what: 'pea soup' },
      { about: 'cake', what: 'lemon drizzle' },
    ];
    expect(foodInWords(favourites)).toBe('pea soup');
  });
});
