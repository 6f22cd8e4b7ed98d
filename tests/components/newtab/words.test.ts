import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ideaWords } from '@/components/newtab/idea-words';
import { shortened } from '@/components/newtab/shortened';
import { statusWords } from '@/components/newtab/status-words';
import type { IdeaOnShow } from '@/lib/app/today/read-today';
import type { CardIdea } from '@/lib/domain/idea-card';
import { addDays, parseLocalDate } from '@/lib/domain/local-date';
import type { StatusLine } from '@/lib/domain/today/status-line';
import { anIdea } from '@/tests/support/new-tab';

const TODAY = parseLocalDate('2026-11-21');
const daysAgo = (days: number) => addDays(TODAY, -days);

describe('the status line', () => {
  it.each<[StatusLine, string]>([
    [
      { kind: 'days-ago', daysAgo: 4, how: 'call', on: daysAgo(4) },
      'You and Daniel last talked 4 days ago, on a Tuesday call.',
    ],
    [
      { kind: 'days-ago', daysAgo: 2, how: 'own', ownKind: 'Chess', on: daysAgo(2) },
      'You and Daniel were last in touch 2 days ago, on Thursday.',
    ],
    [{ kind: 'fresh', daysAgo: 0, how: 'visit' }, 'You and Daniel saw each other today.'],
    [{ kind: 'fresh', daysAgo: 1, how: 'letter' }, 'You and Daniel were in touch yesterday.'],
    [
      { kind: 'month-part', part: 'late', how: 'call', on: parseLocalDate('2026-10-25') },
      'You and Daniel last talked in late October.',
    ],
    [{ kind: 'long' }, 'A hello can be small.'],
    [{ kind: 'strained' }, 'No rush today. There is one quiet idea below.'],
  ])('of %j reads well', (status, sentence) => {
    expect(statusWords(status, 'Daniel', TODAY)).toBe(sentence);
  });
});

describe('the idea card', () => {
  const words = (idea: Partial<CardIdea>, shown: Partial<IdeaOnShow> = {}) =>
    ideaWords({ idea: anIdea(1, idea), canGoBack: false, hasAnother: true, ...shown }, false);

  it('offers the reasons where there are any, and leaves them out of the first paint', () => {
    const shown = words({ because: ['He likes ramen.', 'He is studying.'] });
    expect(shown.because).toBe('1');
    expect(JSON.stringify(shown)).not.toContain('ramen');
    expect(words({})).not.toHaveProperty('because');
  });

  it('has the short version and other words where the idea has them', () => {
    expect(words({ inTwoMinutes: 'Send one line.', otherWords: ['Hi.'] })).toMatchObject({
      short: 'Send one line.',
      otherWords: '1',
    });
    expect(words({})).not.toHaveProperty('short');
    expect(words({})).not.toHaveProperty('otherWords');
  });

  it.each([
    ['went-well', true, 'Lovely. It is in your journal.'],
    ['went-well', false, 'Lovely. We have noted that it went well.'],
    ['was-hard', false, 'Noted. Some things are hard. You can leave it there.'],
  ] as const)('after %s, with the journal %s, says: %s', (answer, isInJournal, told) => {
    const shown = words({}, { answer, isInJournal });
    expect(shown.told).toBe(told);
    expect(shown.inJournal).toBe(isInJournal ? '1' : undefined);
  });
});

describe('a long text', () => {
  it('stays whole when it fits', () => {
    expect(shortened('Daniel', 'name')).toBe('Daniel');
  });

  it('is put on one line', () => {
    expect(shortened(' Dan\n\tiel ', 'name')).toBe('Dan iel');
  });

  it('is never longer than its place, and never cut inside a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const kept = [...new Intl.Segmenter('en').segment(shortened(text, 'name'))];
        expect(kept.length).toBeLessThanOrEqual(40);
        expect(shortened(text, 'name').isWellFormed()).toBe(text.isWellFormed());
      }),
    );
  });
});
