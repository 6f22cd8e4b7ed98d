import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ideaWords } from '@/components/newtab/idea-words';
import { shortened } from '@/components/newtab/shortened';
import { statusWords } from '@/components/newtab/status-words';
import type { PickReason } from '@/lib/domain/idea-card';
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

describe('the reason for an idea', () => {
  const because = (reason: PickReason) =>
    ideaWords(
      { idea: anIdea(1, { reasons: [reason] }), canGoBack: false, hasAnother: true },
      TODAY,
      false,
    ).because;

  it.each<[PickReason, string | undefined]>([
    [{ kind: 'interest', interestId: 'i', name: 'climbing' }, 'Picked because he likes climbing.'],
    [
      { kind: 'milestone', title: 'Driving test', on: addDays(TODAY, 1) },
      'Picked because this is coming up: Driving test, tomorrow.',
    ],
    [{ kind: 'needs-no-answer' }, 'It asks him for no answer.'],
    [{ kind: 'suits-stage' }, undefined],
  ])('%j', (reason, sentence) => {
    expect(because(reason)).toBe(sentence);
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
