import {
  EVENT_STOP_WORDS,
  EVENT_WORDS,
  FIRST_DAY_WORDS,
  MILESTONE_TITLES,
  NO_LUCK_WORDS,
  PAST_WORDS,
} from '@/content/mentions/en';
import { MILESTONE_KINDS, type MilestoneKind } from '@/lib/domain/milestone';
import { plainWord, wordsOf } from './sentences';

/** Something on a day: what to call it in a sentence and as a date of its own. */
export type MentionedEvent = {
  readonly name: string;
  readonly title: string;
  readonly milestoneKind: MilestoneKind;
  /** Whether the name fits "how the … went". */
  readonly isNoun: boolean;
  /** Whether a word of luck before it makes sense: not before a holiday. */
  readonly isLuckFitting: boolean;
};

/** Words before an event that belong to its name: "driving test", "first year exams". */
const NAME_WORDS_BEFORE = 2;

/** The event that a sentence is about: "driving test", the first day of a job, a move. */
export function findEvent(sentence: string): MentionedEvent | undefined {
  const words = wordsOf(sentence);
  return firstDay(words) ?? move(words) ?? namedEvent(words);
}

/** Whether a sentence tells of what has been, so that "on Monday" is the last one. */
export function isInPast(sentence: string): boolean {
  return wordsOf(sentence).some((word) => PAST_WORDS.includes(plainWord(word)));
}

function namedEvent(words: readonly string[]): MentionedEvent | undefined {
  for (const [at, word] of words.entries()) {
    const milestoneKind = kindOf(plainWord(word));
    // Of "final match" the last word ends the name.
    if (!milestoneKind || kindOf(plainWord(words[at + 1] ?? ''))) continue;
    const name = nameEndingAt(words, at);
    const isNoun = !/['’]s?\s/.test(name);
    const isLuckFitting = !NO_LUCK_WORDS.includes(plainWord(word));
    return { name, title: capitalised(name), milestoneKind, isNoun, isLuckFitting };
  }
  return undefined;
}

/** "starts (at) his new job", "first day at school". */
function firstDay(words: readonly string[]): MentionedEvent | undefined {
  const text = words.map(plainWord).join(' ');
  const place = FIRST_DAY_WORDS.join('|');
  const begins = new RegExp(
    `\\b(?:starts?|starting|begins?|first day) (?:(?:at|of|in|on|his|the|a|new|work) ){0,3}(${place})\\b`,
  ).exec(text);
  if (!begins) return undefined;
  const title = MILESTONE_TITLES['first-day'];
  const name = title.toLowerCase();
  return { name, title, milestoneKind: 'first-day', isNoun: true, isLuckFitting: true };
}

/** "moves house", "is moving to Leeds". */
function move(words: readonly string[]): MentionedEvent | undefined {
  const isMove = /\b(?:moves|moving|will move)\b(?! on\b)/.test(words.map(plainWord).join(' '));
  if (!isMove) return undefined;
  const title = MILESTONE_TITLES.move;
  return { name: 'move', title, milestoneKind: 'move', isNoun: true, isLuckFitting: true };
}

function kindOf(word: string): MilestoneKind | undefined {
  return MILESTONE_KINDS.find((kind) => EVENT_WORDS[kind]?.includes(word));
}

/** The noun with the words before it that belong to it. */
function nameEndingAt(words: readonly string[], at: number): string {
  let start = at;
  while (start > 0 && at - start < NAME_WORDS_BEFORE && belongsToName(words[start - 1] ?? '')) {
    start--;
  }
  return words.slice(start, at + 1).join(' ');
}

function belongsToName(word: string): boolean {
  return /^[\p{L}\p{N}]/u.test(word) && !EVENT_STOP_WORDS.includes(plainWord(word));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
