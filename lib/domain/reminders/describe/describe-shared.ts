import type { SharedReminder } from '@/lib/domain/reminders/reminder';
import { birthdaysIn, remindedDays } from '@/lib/domain/reminders/rules/tradition-days';
import { commonParts, type Described } from './describer';

/** Something the two keep going, while it still comes on that day. */
export function describeTradition(described: Described): SharedReminder | undefined {
  const { occurrence, records } = described;
  const { aboutOn, subjectId } = occurrence;
  const tradition = records.traditions.find(({ id }) => id === subjectId);
  if (!tradition) return undefined;
  const days = remindedDays(tradition, birthdaysIn(records.milestones), {
    from: aboutOn,
    to: aboutOn,
  });
  const common = commonParts(described, tradition.sonId);
  if (days.length === 0 || !common) return undefined;
  return {
    ...common,
    nudge: 'tradition',
    subjectId,
    title: tradition.title.trim(),
    ...(tradition.time === undefined ? {} : { time: tradition.time }),
    tiedTo: tradition.tiedTo.trim(),
  };
}

/** Something the two have planned, while it is still on that day. */
export function describePlan(described: Described): SharedReminder | undefined {
  const { occurrence, records } = described;
  const plan = records.plans.find(({ id }) => id === occurrence.subjectId);
  if (plan?.on !== occurrence.aboutOn) return undefined;
  const common = commonParts(described, plan.sonId);
  if (!common) return undefined;
  return {
    ...common,
    nudge: 'plan',
    subjectId: plan.id,
    title: plan.title.trim(),
    ...(plan.time === undefined ? {} : { time: plan.time }),
  };
}

/** Something the two have agreed, while she still wants to look at it again on that day. */
export function describeCheckIn(described: Described): SharedReminder | undefined {
  const { occurrence, records } = described;
  const agreement = records.agreements.find(({ id }) => id === occurrence.subjectId);
  if (agreement?.reviewOn !== occurrence.aboutOn) return undefined;
  const common = commonParts(described, agreement.sonId);
  if (!common) return undefined;
  return {
    ...common,
    nudge: 'check-in',
    subjectId: agreement.id,
    title: agreement.text.trim(),
  };
}
