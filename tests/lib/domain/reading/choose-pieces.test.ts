import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instantAt, type LocalDate } from '@/lib/domain/local-date';
import { choosePieces, type Piece, type ShownPiece } from '@/lib/domain/reading/choose-pieces';

const today = '2026-06-15' as LocalDate;
const now = instantAt(today, '12:00');
const daysAgo = (days: number) => instantAt(addDays(today, -days), '12:00');

const piece = (id: string, interest: string, score = 10, days = 0): Piece => ({
  id,
  interest,
  score,
  publishedAt: daysAgo(days),
});

const chosen = (pieces: readonly Piece[], shown: readonly ShownPiece[] = [], count = 10) =>
  choosePieces(pieces, { today, now, shown }, count).map(({ id }) => id);

const shownDaysAgo = (days: number, id: string, interest: string): ShownPiece => ({
  id,
  interest,
  day: addDays(today, -days),
});

describe('the pieces of a day', () => {
  it('begin with the best fit, fresh before old', () => {
    expect(chosen([piece('weak', 'a', 4), piece('good', 'b', 9)])).toEqual(['good', 'weak']);
    expect(chosen([piece('old', 'a', 10, 30), piece('new', 'b', 8)])).toEqual(['new', 'old']);
  });

  it('are two of an interest at most, with those already shown today', () => {
    const many = ['1', '2', '3'].map((id) => piece(id, 'a'));
    expect(chosen(many)).toEqual(['1', '2']);
    expect(chosen(many, [shownDaysAgo(0, '1', 'a')])).toEqual(['2']);
  });

  it('turn from one interest to another', () => {
    const pieces = [piece('a1', 'a', 10), piece('a2', 'a', 9), piece('b1', 'b', 5)];
    expect(chosen(pieces)).toEqual(['a1', 'b1', 'a2']);
    expect(chosen(pieces, [shownDaysAgo(1, 'x', 'a')])[0]).toBe('b1');
    expect(chosen(pieces, [shownDaysAgo(20, 'x', 'a')])[0]).toBe('a1');
  });

  it('bring one she left alone only when nothing better is there', () => {
    const pieces = [piece('seen', 'a', 10), piece('other', 'a', 7)];
    expect(chosen(pieces, [shownDaysAgo(4, 'seen', 'a')])).toEqual(['other', 'seen']);
  });

  it('are the same whatever the order, and never the same one twice', () => {
    const anyPiece = fc.record({
      id: fc.constantFrom('1', '2', '3', '4', '5', '6'),
      interest: fc.constantFrom('a', 'b'),
      score: fc.double({ min: 0, max: 30, noNaN: true }),
    });
    const anyPieces = fc.uniqueArray(anyPiece, { selector: ({ id }) => id });
    fc.assert(
      fc.property(anyPieces, fc.nat(4), (pieces, count) => {
        const ids = chosen(pieces, [], count);
        expect(chosen(pieces.toReversed(), [], count)).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(count);
      }),
    );
  });

  it('count one from tomorrow, by a clock that is wrong, as fresh', () => {
    expect(chosen([piece('soon', 'a', 10, -3), piece('now', 'b', 9.9)])[0]).toBe('soon');
  });
});
