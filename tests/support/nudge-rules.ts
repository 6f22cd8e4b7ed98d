import { recordsKnownAt } from '@/lib/app/reminders/simulate-nudges';
import { addDays, type Instant, localDateAt, weekdayOf } from '@/lib/domain/local-date';
import { occurrencesBetween } from '@/lib/domain/milestone-days';
import { describeReminder } from '@/lib/domain/reminders/describe/describe-reminder';
import type { SimulatedDecision } from '@/lib/domain/reminders/ledger/simulate';
import { isInHisHours } from '@/lib/domain/reminders/policy/his-hours';
import { isQuietTime } from '@/lib/domain/reminders/policy/quiet-hours';
import { ruleOf } from '@/lib/domain/reminders/rule-of';
import { timeAt } from '@/lib/domain/reminders/wall-time';
import type { Son } from '@/lib/domain/son';
import type { NudgeLife } from './nudge-families';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const EXEMPT = ['promised', 'postponed'];

/** Every promise of the nudges that was not kept in a life, in words. */
export function brokenPromises(life: NudgeLife): readonly string[] {
  process.env.TZ = life.zone;
  return [
    ...life.decisions
      .filter(isShown)
      .flatMap((each) => [...overBudgetWith(each, life), ...atTheWrongTime(each, life)]),
    ...life.decisions
      .filter(isBrought)
      .flatMap((each) => [...againstHisWish(each, life), ...withoutWords(each, life)]),
    ...broughtTwice(life),
    ...tooManyHellos(life),
    ...daysForgotten(life),
  ];
}

const isShown = ({ decision }: SimulatedDecision) => decision === 'show';
const isBrought = ({ decision }: SimulatedDecision) => decision === 'show' || decision === 'fold';
const told = ({ at, entry, decision, reason }: SimulatedDecision) =>
  `${new Date(at).toString().slice(0, 21)} ${entry.id} ${decision} ${reason}`;

/** Rolling seven days, one a day, four hours; the promised are free and count for the others. */
function overBudgetWith(each: SimulatedDecision, { decisions, records }: NudgeLife): string[] {
  if (EXEMPT.includes(each.reason)) return [];
  const today = localDateAt(each.at);
  const before = decisions.filter((other) => isShown(other) && other.at < each.at);
  const inWeek = before.filter(({ at }) => localDateAt(at) > addDays(today, -7));
  const isOver =
    inWeek.length >= records.settings.notificationsAWeek ||
    inWeek.some(({ at }) => localDateAt(at) === today || each.at - at < 4 * HOUR) ||
    decisions.some((other) => isShown(other) && other !== each && other.at === each.at);
  return isOver ? [`over budget: ${told(each)}`] : [];
}

function withoutWords(each: SimulatedDecision, { records }: NudgeLife): string[] {
  const known = recordsKnownAt(records, each.at);
  const reminder = describeReminder(each.entry, known, localDateAt(each.at));
  return reminder ? [] : [`without words: ${told(each)}`];
}

function atTheWrongTime(each: SimulatedDecision, { records }: NudgeLife): string[] {
  const { settings } = records;
  const today = localDateAt(each.at);
  const { kind } = ruleOf(each.entry.rule) ?? {};
  const mayOnDayOff =
    each.reason === 'postponed' || (each.reason === 'promised' && kind === 'milestone');
  const isDayOff = settings.daysOff.some((day) => day === weekdayOf(today)) && !mayOnDayOff;
  const isOff = settings.quietUntil !== undefined && today <= settings.quietUntil;
  const isQuiet = isQuietTime(timeAt(each.at), settings);
  return isQuiet || isDayOff || isOff ? [`quiet: ${told(each)}`] : [];
}

function againstHisWish(each: SimulatedDecision, life: NudgeLife): string[] {
  const son = sonOf(each, life);
  const rule = ruleOf(each.entry.rule);
  if (!son || !rule?.isContact) return [];
  const { isNoContact, spaceUntil } = son;
  const isHeld = isNoContact || (spaceUntil !== undefined && localDateAt(each.at) <= spaceUntil);
  const isLate = isShown(each) && !each.entry.isPromised && !isInHisHours(son, each.at);
  return isHeld || isLate ? [`against his wish: ${told(each)}`] : [];
}

/** Once, and once more each time she put it off. */
function broughtTwice({ decisions }: NudgeLife): string[] {
  const seen = new Set<string>();
  return decisions.filter(isBrought).flatMap((each) => {
    const round = `${each.entry.id} ${each.entry.shownBefore?.length ?? 0} ${each.entry.state}`;
    const isAgain = seen.has(round);
    seen.add(round);
    return isAgain ? [`twice: ${told(each)}`] : [];
  });
}

/** With a silent or hurt son one nudge in four weeks leads to him, but for what she set herself. */
function tooManyHellos(life: NudgeLife): string[] {
  return life.records.sons.filter(isStill).flatMap((son) => {
    const contacts = life.decisions.filter(
      (each) =>
        isShown(each) &&
        each.entry.sonId === son.id &&
        each.reason === 'due' &&
        ruleOf(each.entry.rule)?.isContact,
    );
    return contacts
      .filter((each, index) => each.at - (contacts[index - 1]?.at ?? 0) < 28 * DAY)
      .map((each) => `too many: ${told(each)}`);
  });
}

/** Each milestone has come by its day, when the browser was open between the first notice and it. */
function daysForgotten(life: NudgeLife): string[] {
  const { records, opens, decisions } = life;
  const [from, to] = [opens[0]?.from ?? 0, opens.at(-1)?.to ?? 0].map((at) => localDateAt(at));
  if (!from || !to) return [];
  return records.milestones.flatMap((milestone) =>
    occurrencesBetween(milestone, addDays(from, 30), to).flatMap((on) => {
      const first = addDays(on, -Math.max(...milestone.notices, -1));
      const mayCome = opens.some((open) => isOpenAt(open, first, on));
      const hasCome = decisions.some(
        (each) =>
          isBrought(each) &&
          each.entry.subjectId === milestone.id &&
          each.entry.aboutOn === on &&
          localDateAt(each.at) <= on,
      );
      return mayCome && !hasCome ? [`forgotten: ${milestone.id} on ${on}`] : [];
    }),
  );
}

/** Open after the hour of reminders on one of the days. */
function isOpenAt({ to }: { to: Instant }, first: string, on: string): boolean {
  const day = localDateAt(to);
  return first <= day && day <= on && timeAt(to) >= '10:00';
}

function isStill({ season }: Son): boolean {
  return season === 'hurt' || season === 'silent';
}

function sonOf({ entry }: SimulatedDecision, { records }: NudgeLife): Son | undefined {
  return records.sons.find(({ id }) => id === entry.sonId);
}
