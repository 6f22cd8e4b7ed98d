import type { Milestone, MilestoneKind } from '@/lib/domain/milestone';
import { isQuietDay } from './quiet-days';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** First words of a title that are common nouns and take no capital inside a sentence. */
const NOUNS = wordSet(
  'anniversary appointment birthday big concert course degree driving exam exams final finals ' +
    'first football game gig graduation half holiday interview last marathon match maths mock ' +
    'mocks move new operation performance piano play presentation prom race results rugby school ' +
    'science second show start summer surgery swimming test third tournament training trial trip ' +
    'university viva wedding work',
);
/** What he will be doing: "starting his new job" is named without "your". */
const DOINGS = wordSet('beginning finishing flying going leaving moving running sitting starting');
/** A title such as "Starts his new job" is a sentence and cannot stand inside another. */
const SENTENCE_STARTS = wordSet('begins finishes flies goes leaves moves runs sits starts turns');

/** Kinds that ask something of him, so that "Good luck" and "How was it?" fit. */
const EVENTS: readonly MilestoneKind[] = ['exam', 'event', 'first-day', 'move', 'other'];

/**
 * A milestone as she would name it to him: "your driving test", "your Leeds gig", "starting your
 * new job". Empty when it is none to wish luck for, such as an operation, or when its title does not fit a sentence.
 */
export function milestoneInWords({ kind, title }: Pick<Milestone, 'kind' | 'title'>): string {
  if (!EVENTS.includes(kind) || isQuietDay({ kind, title })) return '';
  const bare = title
    .trim()
    .replace(/^(?:(?:his|the|an?)|\S+['’]s)\s+/iu, '')
    .replace(/[.!?…,;:\s]+$/u, '');
  const first = (bare.split(/\s/u, 1)[0] ?? '').toLowerCase();
  if (bare === '' || SENTENCE_STARTS.has(first)) return '';
  if (DOINGS.has(first)) return (first + bare.slice(first.length)).replace(/\bhis\b/g, 'your');
  return `your ${NOUNS.has(first) ? first + bare.slice(first.length) : bare}`;
}
