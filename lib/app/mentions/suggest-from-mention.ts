import { addDays, type LocalDate } from '@/lib/domain/local-date';
import type { MilestoneKind } from '@/lib/domain/milestone';
import { type FoundDate, findSpokenDates } from '@/lib/formats/spoken-date';
import type { DayOrder } from '@/lib/formats/written-day';
import { clausesOf } from './clauses';
import { findEvent, isInPast, type MentionedEvent } from './find-event';
import { findHardTime } from './find-hard-time';
import { findInterests } from './find-interests';
import { sentencesOf } from './sentences';

/** Something that she may want to keep from what he mentioned; never kept by itself. */
export type Suggestion =
  | {
      readonly kind: 'follow-up';
      /** What it is about: the name of an event, or the clause that has the day, as she wrote it. */
      readonly what: string;
      readonly isEvent: boolean;
      readonly askOn?: LocalDate;
      /** A day for a word of luck before it. */
      readonly luckOn?: LocalDate;
    }
  | { readonly kind: 'hard-time'; readonly what: string }
  | {
      readonly kind: 'milestone';
      readonly title: string;
      readonly on: LocalDate;
      readonly milestoneKind: MilestoneKind;
    }
  | { readonly kind: 'interest'; readonly name: string };

/** More would be a list to work through, and it is only an offer. */
const FOLLOW_UPS_MOST = 2;
const INTERESTS_MOST = 2;
/** A follow-up is a line; the whole mention stays with the interaction. */
const WORDS_MOST = 120;
/** Nobody notes more at once, and a pasted letter is not read to its end. */
const CHARACTERS_READ = 3000;

/**
 * What a mention may be worth keeping as: days to ask about, a hard time, a date that matters,
 * things he likes. Without any of the first two there is always the plain offer to ask later.
 *
 * @param text what she typed under "What did he mention?", English
 * @returns nothing for an empty text
 */
export function suggestFromMention(
  text: string,
  today: LocalDate,
  order: DayOrder = 'day-first',
): Suggestion[] {
  const sentences = sentencesOf(text.slice(0, CHARACTERS_READ));
  const clauses = sentences.flatMap((sentence) =>
    clausesOf(sentence, findSpokenDates(sentence, today, { prefer: 'future', order })),
  );
  const dated = clauses.flatMap((clause) => datedSuggestions(clause, today, order));
  const followUps = dated.filter(({ kind }) => kind === 'follow-up').slice(0, FOLLOW_UPS_MOST);
  const milestones = dated.filter(({ kind }) => kind === 'milestone').slice(0, 1);
  const interests = findInterests(sentences)
    .slice(0, INTERESTS_MOST)
    .map((name) => ({ kind: 'interest' as const, name }));
  const comesBack = [...followUps, ...hardTimes(sentences, clauses)];
  const later = comesBack.length > 0 ? comesBack : askLater(sentences);
  return [...later, ...milestones, ...interests];
}

function datedSuggestions(clause: string, today: LocalDate, order: DayOrder): Suggestion[] {
  const isPast = isInPast(clause);
  const event = findEvent(clause);
  // What is on today may be still to come; without an event, today is the day he told her.
  const first = event && !isPast ? today : addDays(today, 1);
  const prefer = isPast ? 'past' : 'future';
  const [date] = findSpokenDates(clause, today, { prefer, order }).filter(({ on }) => on >= first);
  if (!date) return [];
  const what = event?.name ?? clause;
  if (isOnlyDate(clause, date)) return [];
  const followUp: Suggestion = {
    kind: 'follow-up',
    what: shortened(what),
    isEvent: event?.isNoun ?? false,
    ...daysAround(date, event, today),
  };
  if (!event || date.isVague || date.on === today) return [followUp];
  const { title, milestoneKind } = event;
  return [followUp, { kind: 'milestone', title: shortened(title), on: date.on, milestoneKind }];
}

/**
 * The day after it to ask how it went, and the day before it for a word of luck: the same morning
 * when that day is near. A day that is only thereabouts has no days around it.
 */
function daysAround(
  { on, isVague }: FoundDate,
  event: MentionedEvent | undefined,
  today: LocalDate,
): { readonly askOn: LocalDate; readonly luckOn?: LocalDate } {
  if (isVague) return { askOn: on };
  const askOn = addDays(on, 1);
  const dayBefore = addDays(on, -1);
  return event?.isLuckFitting ? { askOn, luckOn: dayBefore > today ? dayBefore : on } : { askOn };
}

/** Whether it is a hard time is read from the whole sentence, which may turn it round. */
function hardTimes(sentences: readonly string[], clauses: readonly string[]): Suggestion[] {
  const sentence = findHardTime(sentences);
  if (!sentence) return [];
  const clause = findHardTime(clauses.filter((each) => sentence.includes(each)));
  return [{ kind: 'hard-time', what: shortened(clause ?? sentence) }];
}

function askLater(sentences: readonly string[]): Suggestion[] {
  const [first] = sentences;
  return first ? [{ kind: 'follow-up', what: shortened(first), isEvent: false }] : [];
}

function isOnlyDate(clause: string, { at, matched }: FoundDate): boolean {
  const before = clause.slice(0, at).replace(/\b(?:on|by|until|at|for)\s+(?:the\s+)?$/i, '');
  return !/[\p{L}\p{N}]/u.test(before + clause.slice(at + matched.length));
}

/** Her words up to a line, ended after a whole one. */
function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= WORDS_MOST) return text;
  const line = characters.slice(0, WORDS_MOST + 1).join('');
  const whole = line.replace(/[^\p{L}\p{N}]+\S*$/u, '');
  return `${whole.length < line.length ? whole : characters.slice(0, WORDS_MOST).join('')}…`;
}
