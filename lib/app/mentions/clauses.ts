import { CLAUSE_STARTS, EVENT_STOP_WORDS, LEANING_STARTS } from '@/content/mentions/en';
import { findEvent } from './find-event';
import { plainWord, wordsOf } from './sentences';

/** The place of a day in a sentence. */
type DayPlace = { readonly at: number; readonly matched: string };
/** Where a clause stands in its sentence. */
type Place = { readonly from: number; readonly to: number };

/** What may stand between two clauses; "and" may as well join two names. */
const BETWEEN = /,\s+(?:(?:and|but|so|then)\s+)?|\s+[-–—]\s+|\s+but\s+|\s+(?<and>and)\s+/gi;
/** What may stand between "and" and a day: "and on Thursday he …". */
const BEFORE_DAY = /^(?:(?:on|by|at|for|from|until|till)\s+)?(?:the\s+)?$/i;
/** Fewer words with a meaning of their own lean on the clause before: "…, milk and bread". */
const OWN_WORDS_LEAST = 2;

/**
 * The clauses of a sentence as they stand there: no word is left out, and no day is cut in two.
 * What says nothing by itself ("On Thursday,", ", it's on Thursday") stays with its neighbour.
 *
 * @param daysFound the days that the sentence names, in its order
 */
export function clausesOf(sentence: string, daysFound: readonly DayPlace[]): string[] {
  // "on Thursday," is found with its comma.
  const days = daysFound.map(({ at, matched }) => ({
    at,
    matched: matched.replace(/[\s,]+$/, ''),
  }));
  const clauses: Place[] = [];
  for (const piece of piecesOf(sentence, days)) {
    const last = clauses.at(-1);
    const isJoined =
      last && (ownWords(textOf(sentence, last), last, days) === 0 || leans(sentence, piece, days));
    if (isJoined) clauses[clauses.length - 1] = { from: last.from, to: piece.to };
    else clauses.push(piece);
  }
  return clauses.map((clause) => textOf(sentence, clause)).filter((clause) => clause !== '');
}

function piecesOf(sentence: string, days: readonly DayPlace[]): Place[] {
  const pieces: Place[] = [];
  let from = 0;
  for (const match of sentence.matchAll(BETWEEN)) {
    const [to, next] = [match.index, match.index + match[0].length];
    if (days.some(({ at, matched }) => at < next && to < at + matched.length)) continue;
    if (match.groups?.and && !startsAfterAnd(sentence, { from: to, to: next }, days)) continue;
    pieces.push({ from, to });
    from = next;
  }
  return [...pieces, { from, to: sentence.length }];
}

/** Whether "and" begins a clause: before "he" or a day, or after a day. */
function startsAfterAnd(sentence: string, and: Place, days: readonly DayPlace[]): boolean {
  const [first = ''] = wordsOf(sentence.slice(and.to, and.to + 20));
  return (
    CLAUSE_STARTS.includes(plainWord(first)) ||
    days.some(
      ({ at, matched }) =>
        at + matched.length === and.from ||
        (at >= and.to && BEFORE_DAY.test(sentence.slice(and.to, at))),
    )
  );
}

/** Whether a piece belongs to what stands before it. */
function leans(sentence: string, piece: Place, days: readonly DayPlace[]): boolean {
  const text = textOf(sentence, piece);
  if (LEANING_STARTS.includes(plainWord(wordsOf(text.slice(0, 20))[0] ?? ''))) return true;
  return ownWords(text, piece, days) < OWN_WORDS_LEAST && !findEvent(text);
}

/** How many words have a meaning of their own: none of a day, and one of "milk and bread". */
function ownWords(text: string, { from, to }: Place, days: readonly DayPlace[]): number {
  const inside = days.filter(({ at }) => at >= from && at < to);
  const rest = inside.reduce((left, { matched }) => left.replace(matched, ' '), text);
  const own = wordsOf(rest).filter(
    (word) => /^[\p{L}\p{N}]/u.test(word) && !EVENT_STOP_WORDS.includes(plainWord(word)),
  );
  return own.length - (own.length > 1 && /\S\s+and\s/i.test(rest) ? 1 : 0);
}

function textOf(sentence: string, { from, to }: Place): string {
  return sentence.slice(from, to).trim();
}
