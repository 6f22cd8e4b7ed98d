import { birthdayIdOf } from '@/lib/domain/milestone';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import { ruleDayOf } from '@/lib/domain/reminders/occurrence-id';
import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import type { RuleOf } from '@/lib/domain/reminders/rule-of';

/** The stores whose records are what a rule is about, one by one. */
const SUBJECTS = ['milestones', 'traditions', 'plans', 'agreements', 'followUps'] as const;

/**
 * Whether a rule still stands behind an entry, whenever it fell due: whether that rule, asked of
 * that day and that subject alone, gives it. For reading many entries against the same records.
 */
export function standsIn(records: ReminderRecords, ruleOf: RuleOf): (entry: Occurrence) => boolean {
  const about = subjectsIn(records);
  const answers = new Map<string, boolean>();
  const ask = ({ id, rule, subjectId }: Occurrence): boolean => {
    const day = ruleDayOf(id);
    const given = day ? ruleOf(rule)?.find(about(subjectId), { from: day, to: day }) : undefined;
    const own = given?.find((occurrence) => occurrence.id === id);
    return own?.subjectId === subjectId && records.sons.some((son) => son.id === own.sonId);
  };
  return (entry) => {
    const known = answers.get(entry.id) ?? ask(entry);
    answers.set(entry.id, known);
    return known;
  };
}

/** The records with only one subject; all of them, when it is no record of these stores. */
function subjectsIn(records: ReminderRecords): (subjectId: string) => ReminderRecords {
  const places = new Map<string, Partial<ReminderRecords>>();
  for (const store of SUBJECTS) {
    for (const subject of records[store]) {
      // Ids are unique in their store; a shared one takes the long way.
      places.set(subject.id, places.has(subject.id) ? records : { [store]: [subject] });
    }
  }
  const birthdayIds = new Set(records.sons.map(({ id }) => birthdayIdOf(id)));
  const milestones = records.milestones.filter(({ id }) => birthdayIds.has(id));
  const none = { milestones, traditions: [], plans: [], agreements: [], followUps: [] };
  return (subjectId) => {
    const place = places.get(subjectId);
    return place ? { ...records, ...none, ...place } : records;
  };
}
