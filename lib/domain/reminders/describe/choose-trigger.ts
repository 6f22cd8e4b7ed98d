import type { Interaction } from '@/lib/domain/interaction';
import {
  addDays,
  daysBetween,
  type LocalDate,
  localDateAt,
  partsOf,
  weekdayOf,
} from '@/lib/domain/local-date';
import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import { MEMORY_DAYS, memoryDays } from '@/lib/domain/reminders/rules/memory-days';
import type { Time, Trigger } from '@/lib/domain/reminders/trigger';
import type { Son } from '@/lib/domain/son';
import { chanceOf } from '@/lib/domain/today/hash';
import { interestToShare, welcomeInterests } from '@/lib/domain/today/interest-to-share';
import { milestoneInWords } from '@/lib/domain/today/milestone-in-words';
import { milestoneNear } from '@/lib/domain/today/milestone-near';
import { namesAny, trunksOf } from '@/lib/domain/today/word-match';

const DAYS_AHEAD = 14;
const SATURDAY = 6;
const FRIDAY = 5;

/**
 * What a hello on a day begins from. Of what he likes, of what comes up for him and of what was
 * good in this week of a year past, chance takes one that is there; else it is the time. What he
 * asked to leave alone is never one of them.
 *
 * @param on the day of the hello
 * @param seed decides the chance: the occurrence's id
 */
export function chooseTrigger(
  son: Son,
  records: ReminderRecords,
  on: LocalDate,
  seed: string,
): Trigger {
  const found = [
    interestOf(son, records, seed),
    milestoneOf(son, records, on),
    memoryOf(son, records, on),
  ].filter((trigger) => trigger !== undefined);
  return (
    found[Math.floor(chanceOf(`${seed}|trigger`) * found.length)] ?? {
      from: 'time',
      time: timeOf(on),
    }
  );
}

/** The interest asked about longest ago; among several what means more to him comes up more often. */
function interestOf(son: Son, { interests }: ReminderRecords, seed: string): Trigger | undefined {
  const his = interests.filter(({ sonId }) => sonId === son.id);
  const interest = interestToShare(welcomeInterests(son, his), seed);
  return interest && { from: 'interest', interestId: interest.id, name: interest.name.trim() };
}

/** The next milestone that she could wish him well for; of other days nobody knows whose they are. */
function milestoneOf(
  son: Son,
  { milestones }: ReminderRecords,
  on: LocalDate,
): Trigger | undefined {
  const his = milestones.filter(
    (milestone) =>
      milestone.sonId === son.id &&
      milestone.kind !== 'other' &&
      milestoneInWords(milestone) !== '' &&
      isWelcome(son, milestone.title),
  );
  const near = { kinds: his.map(({ kind }) => kind), from: 1, to: DAYS_AHEAD };
  const next = milestoneNear(near, his, on);
  return (
    next && {
      from: 'milestone',
      kind: next.milestone.kind,
      title: next.milestone.title.trim(),
      on: next.on,
    }
  );
}

/** The latest good moment of this week in a year past. */
function memoryOf(son: Son, { interactions }: ReminderRecords, on: LocalDate): Trigger | undefined {
  const weeks = memoryDays(on).map((day) => [
    addDays(day, -MEMORY_DAYS),
    addDays(day, MEMORY_DAYS),
  ]);
  const isOfThisWeek = (day: LocalDate) =>
    weeks.some(([from = day, to = day]) => from <= day && day <= to);
  const isGood = ({ sonId, feeling, note, mentioned, happenedAt }: Interaction) =>
    sonId === son.id &&
    (feeling === 'good' || feeling === 'lovely') &&
    isWelcome(son, `${note} ${mentioned}`) &&
    isOfThisWeek(localDateAt(happenedAt));
  const [memory] = interactions
    .filter(isGood)
    .sort((one, other) => other.happenedAt - one.happenedAt || (one.id < other.id ? -1 : 1));
  return (
    memory && {
      from: 'memory',
      interactionId: memory.id,
      kind: memory.kind,
      on: localDateAt(memory.happenedAt),
    }
  );
}

/** Whether a text names nothing that he asked to leave alone. */
export function isWelcome({ topicsToLeave }: Son, text: string): boolean {
  const trunks = trunksOf(text);
  return !topicsToLeave.some((topic) => namesAny(topic, trunks));
}

function timeOf(on: LocalDate): Time {
  const { year, day } = partsOf(on);
  if (daysBetween(`${year}-01-01` as LocalDate, on) < 7) return 'new-year';
  if (day <= 3) return 'new-month';
  const weekday = weekdayOf(on);
  return weekday === 0 || weekday === FRIDAY || weekday === SATURDAY ? 'weekend' : 'week';
}
