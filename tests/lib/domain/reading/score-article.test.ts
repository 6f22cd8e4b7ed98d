import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/domain/reading/article';
import { scoreArticle } from '@/lib/domain/reading/score-article';
import { article, IDF, matcherFor } from '@/tests/support/reading/measured';

const match = (name: string, ...about: Parameters<typeof article>) =>
  scoreArticle(matcherFor(name), readArticle(article(...about)));

const scoreOf = (...asked: Parameters<typeof match>) => match(...asked).score;

describe('the score of an article', () => {
  it('follows the formula', () => {
    const name = (1.2 * IDF('arsen') * 1 * 1.6) / 2.2;
    const keyword = (0.7 * IDF('wenger') * 0.6 * 1.6) / 1.8;
    const score = scoreOf('Arsenal', 'A day at Arsenal', { summary: 'Wenger came.' });
    expect(score).toBeCloseTo(name + 0.7 * keyword, 6);
  });

  it('says why in the words of the text', () => {
    const { because } = match('Arsenal', 'The NORTH London Derbies', { summary: 'Wenger’s view' });
    expect(because).toEqual(['NORTH London Derbies', 'Wenger']);
  });

  it('takes a phrase only when its words stand together', () => {
    expect(scoreOf('Arsenal', 'Will they transfer him in the window?')).toBe(0);
    expect(scoreOf('Arsenal', 'The transfer window')).toBeGreaterThan(0);
  });

  it('counts no word twice', () => {
    const phrase = scoreOf('Taylor Swift', 'Taylor Swift');
    const both = scoreOf('Taylor Swift', 'Taylor Swift, and Taylor again');
    const parts = scoreOf('Taylor Swift', 'A tailor and Taylor');
    expect(phrase).toBeGreaterThan(4 * parts);
    expect(both).toBeGreaterThan(phrase);
  });

  it('knows the site, those under it, and sites named after the thing', () => {
    const { because } = match('Arsenal', 'Five things', { host: 'www.arseblog.com' });
    expect(because).toEqual(['arseblog.com']);
    expect(scoreOf('chess', 'Five things', { host: 'chess.com' })).toBeGreaterThan(3);
    expect(scoreOf('golf', 'Five things', { host: 'golfdigest.com' })).toBeGreaterThan(3);
    expect(scoreOf('Arsenal', 'Five things', { host: 'notarseblog.com' })).toBe(0);
    expect(scoreOf('plane', 'Five things', { host: 'planetf1.com' })).toBe(0);
  });

  it.each([
    ['bird-watching', 'Birdwatching for all'],
    ['birdwatching', 'Bird watching for all'],
    ['Pokémon', 'POKEMON in the park'],
    ['Dungeons and Dragons with friends', 'Dungeons & Dragons at home'],
    ['first job as a nurse', 'Nurses vote'],
    ['C++', 'Why C++ stays'],
    ['囲碁', '初めての囲碁入門'],
    ['כדורגל', 'חדשות כדורגל'],
    ['Warhammer 40,000', 'Warhammer 40,000 is here'],
  ])('finds %s in "%s"', (name, title) => {
    expect(scoreOf(name, title)).toBeGreaterThan(3);
  });

  it.each([
    ['trains', 'Strength training after sixty'],
    ['anime', 'An animal on the line'],
    ['C++', 'Vitamin C'],
    ['learning the piano', 'Learning to say no'],
    ['his new kayak', 'His new job'],
  ])('does not find %s in "%s"', (name, title) => {
    expect(scoreOf(name, title)).toBe(0);
  });
});
