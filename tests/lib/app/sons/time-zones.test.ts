import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACES_OF_ZONE } from '@/content/places/en';
import { cityOf, findTimeZone, isKnownZone, placeNames } from '@/lib/app/sons/time-zones';

describe('a place', () => {
  it.each([
    ['Sydney', 'Australia/Sydney'],
    [' sydney ', 'Australia/Sydney'],
    ['Perth, Australia', 'Australia/Perth'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['New York', 'America/New_York'],
    ['New York City', 'America/New_York'],
    ['boston', 'America/New_York'],
    ['San Francisco', 'America/Los_Angeles'],
    ['Mumbai', 'Asia/Kolkata'],
    ['Scotland', 'Europe/London'],
    ['new zeal', 'Pacific/Auckland'],
    ['Australia/Lord_Howe', 'Australia/Lord_Howe'],
    ['Saint Johns', 'America/St_Johns'],
    ['The Netherlands', 'Europe/Amsterdam'],
    ['netherlands', 'Europe/Amsterdam'],
  ])('is found by "%s"', (text, zone) => {
    expect(findTimeZone(text)).toEqual({ zone });
  });

  it.each(['Kolkata', 'Calcutta', 'Kyiv', 'Kiev', 'Kathmandu', 'Saigon'])(
    'is found by its old and its new name: %s',
    (text) => {
      expect(findTimeZone(text)).toHaveProperty('zone');
    },
  );

  it.each(['Australia', 'USA', 'Canada'])('is asked for where %s has several clocks', (text) => {
    expect(findTimeZone(text)).toBe('several');
  });

  it.each(['', 'xyzzy', 'S', 'San', '12', 'Etc/GMT+2'])('is not found in "%s"', (text) => {
    expect(findTimeZone(text)).toBeUndefined();
  });

  it('always has a clock that the browser knows', () => {
    for (const zone of Object.keys(PLACES_OF_ZONE)) expect(isKnownZone(zone), zone).toBe(true);
    expect(isKnownZone('Mars/Olympus')).toBe(false);
  });

  it('has a plain name, which finds it again', () => {
    expect(cityOf('America/Indiana/Knox')).toBe('Knox, Indiana');
    expect(cityOf('UTC')).toBe('UTC');
    for (const name of placeNames()) {
      expect(findTimeZone(name), name).toHaveProperty('zone');
      expect(name).not.toMatch(/[_/]/);
    }
  });

  it('is never read from nonsense by throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = findTimeZone(text);
        if (typeof found === 'object') expect(isKnownZone(found.zone)).toBe(true);
      }),
    );
  });
});
