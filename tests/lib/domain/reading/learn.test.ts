import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/domain/reading/article';
import { compileProfile } from '@/lib/domain/reading/compile-profile';
import { learnThatItDoesNotFit, learnThatItFits } from '@/lib/domain/reading/learn';
import { matcherOf, wordsLookedFor } from '@/lib/domain/reading/matcher';
import { addWord, type InterestProfile, removeWord } from '@/lib/domain/reading/profile';
import { scoreArticle } from '@/lib/domain/reading/score-article';
import { article, IDF, SMALL_LEXICON } from '@/tests/support/reading/measured';

const canals = compileProfile('narrowboats', []);
const arsenal = compileProfile('Arsenal', SMALL_LEXICON);
const lock = article('Through the lock at Braunston', { host: 'canalboat.co.uk' });

const scoreOf = (profile: InterestProfile, ...about: Parameters<typeof article>) =>
  scoreArticle(matcherOf(profile, IDF), readArticle(article(...about))).score;

const learnedFrom = (profile: InterestProfile, times: number) =>
  Array.from({ length: times }).reduce<InterestProfile>(
    (sofar) => learnThatItFits(sofar, lock, IDF),
    profile,
  );

describe('learning', () => {
  it('finds words and sites of kept pages again', () => {
    expect(scoreOf(canals, 'A winter in Braunston')).toBe(0);
    const once = learnedFrom(canals, 1);
    const thrice = learnedFrom(canals, 3);
    expect(scoreOf(once, 'A winter in Braunston')).toBeGreaterThan(0.5);
    expect(scoreOf(thrice, 'A winter in Braunston')).toBeGreaterThan(
      scoreOf(once, 'A winter in Braunston'),
    );
    expect(scoreOf(once, 'Five things', { host: 'www.canalboat.co.uk' })).toBeGreaterThan(0.5);
  });

  it('never trusts a learned word more than half, and learns no common ones', () => {
    const words = wordsLookedFor(learnedFrom(canals, 50));
    const braunston = words.find(({ text }) => text === 'braunston');
    expect(braunston?.weight).toBeGreaterThan(0.4);
    expect(braunston?.weight).toBeLessThanOrEqual(0.5);
    expect(words.map(({ text }) => text)).not.toContain('through');
  });

  it('forgets a word when it led to wrong guesses as often', () => {
    const taught = learnedFrom(canals, 1);
    const corrected = learnThatItDoesNotFit(taught, article('Braunston by-election'), IDF);
    expect(scoreOf(corrected, 'A winter in Braunston')).toBe(0);
  });

  it('trusts a known word less with each wrong guess, and more again when it fits', () => {
    const wrong = article('An arsenal of vitamins');
    const once = learnThatItDoesNotFit(arsenal, wrong, IDF);
    const twice = learnThatItDoesNotFit(once, wrong, IDF);
    const again = learnThatItFits(twice, article('Arsenal'), IDF);
    const scores = [arsenal, once, again, twice].map((profile) => scoreOf(profile, 'Arsenal'));
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(scoreOf(twice, 'Wenger')).toBe(scoreOf(arsenal, 'Wenger'));
  });

  it('remembers no more than it can keep, and the most useful of it', () => {
    let profile = learnedFrom(canals, 2);
    for (let page = 0; page < 100; page += 1) {
      const title = `quux${page}a quux${page}b quux${page}c`;
      profile = learnThatItFits(profile, article(title), IDF);
    }
    const words = Object.keys(profile.learned);
    expect(words).toHaveLength(120);
    expect(words).toContain('braunston');
    expect(words).toContain('quux99a');
  });

  it('leaves the profile it was given as it was', () => {
    const before = structuredClone(arsenal);
    learnThatItDoesNotFit(learnThatItFits(arsenal, lock, IDF), lock, IDF);
    expect(arsenal).toEqual(before);
  });
});

describe('her own edits', () => {
  it('add a word as good as a name', () => {
    expect(scoreOf(addWord(arsenal, '  Bukayo   Saka '), 'Bukayo Saka scores')).toBeGreaterThan(6);
  });

  it('take a word away, wherever it came from', () => {
    expect(scoreOf(removeWord(arsenal, 'Wenger'), 'Wenger')).toBe(0);
    expect(scoreOf(removeWord(learnedFrom(canals, 3), 'braunston'), 'Braunston')).toBe(0);
    const host = { host: 'arseblog.com' };
    expect(scoreOf(removeWord(arsenal, 'arseblog.com'), 'Five things', host)).toBe(0);
  });

  it('bring a word back that was taken away', () => {
    const back = addWord(removeWord(arsenal, 'wenger'), 'wenger');
    expect(scoreOf(back, 'Wenger')).toBeGreaterThan(0);
  });
});
