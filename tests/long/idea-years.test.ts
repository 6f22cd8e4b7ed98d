import { describe, expect, it } from 'vitest';
import { IDEAS } from '@/content/ideas';
import { parseLocalDate } from '@/lib/domain/local-date';
import { PRACTICES } from '@/lib/domain/practice';
import { distanceOf } from '@/lib/domain/son';
import { figuresOf, totalsOf } from '@/tests/support/idea-figures';
import { liveDays } from '@/tests/support/idea-years';
import { FAMILIES } from '@/tests/support/invented-families';

const FROM = parseLocalDate('2026-01-01');
const DAYS = 365;
const years = FAMILIES.map((family) => liveDays(family, FROM, DAYS));
const all = years.map(figuresOf);

describe.each(years)('a year of $name', (year) => {
  const figures = figuresOf(year);
  const { son } = year;
  const isEasy = son.season === 'close' || son.season === 'busy';
  const isOpen = !son.isNoContact && !son.spaceUntil;

  it('has an idea on every day, of all families and nearly all practices', () => {
    expect(figures.withoutIdea).toBe(0);
    expect(figures.familiesVisited).toBe(7);
    expect(figures.practices).toBeGreaterThan(PRACTICES.length - 3);
    expect(figures.longestFamilyGap).toBeLessThanOrEqual(45);
  });

  it('brings back nothing within two months but plain words and acts of a path', () => {
    expect(figures.shortestRepeat).toBeGreaterThanOrEqual(21);
    expect(figures.shortestRepeatOfOthers).toBeGreaterThanOrEqual(60);
  });

  it('asks on a third of the days at most, and not at all after a hurt', () => {
    expect(figures.questionShare).toBeLessThanOrEqual(1 / 3);
    if (son.season === 'hurt' || son.season === 'silent') expect(figures.questionShare).toBe(0);
  });

  it('has a plain word of love in every week that has room for one', () => {
    if (!isOpen || (son.season !== 'close' && distanceOf(son) !== 'home')) return;
    if (son.season === 'silent' || son.season === 'hurt') return;
    // A day of his lets it wait, by three days at most.
    expect(figures.plainLoveLongestGap).toBeLessThanOrEqual(10);
  });

  it('has many different ideas where he may be reached', () => {
    if (isEasy && isOpen) expect(figures.differentIdeas).toBeGreaterThanOrEqual(200);
    expect(figures.differentIdeas).toBeGreaterThanOrEqual(170);
  });
});

describe('a year of all families', () => {
  const totals = totalsOf(all, years, IDEAS);

  it('follows how he answers', () => {
    expect(totals.contactIdeasSilent).toBeLessThan(totals.contactIdeasAnswering);
  });

  it('turns to a day of his on its eve, on the day and the day after', () => {
    expect(totals.hisDays).toBeGreaterThan(200);
    expect(totals.hisDaysKept).toBeGreaterThan(0.9);
  });

  it('follows an active path on about two days in three', () => {
    expect(totals.steeredShare).toBeGreaterThan(0.5);
    expect(totals.steeredShare).toBeLessThan(0.75);
  });

  it('leaves hardly an idea unseen', () => {
    expect(totals.neverChosen.length).toBeLessThan(IDEAS.length / 8);
  });
});
