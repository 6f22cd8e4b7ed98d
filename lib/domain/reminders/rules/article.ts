import { addDays, type LocalDate, weekdayOf } from '@/lib/domain/local-date';
import { isWelcome } from '@/lib/domain/reminders/describe/choose-trigger';
import { occurrenceIdOf } from '@/lib/domain/reminders/occurrence-id';
import { reminderTime } from '@/lib/domain/reminders/policy/quiet-hours';
import type { OfferedArticle, ReminderRecords, ReminderRule } from '@/lib/domain/reminders/rule';
import { ARTICLE } from '@/lib/domain/reminders/rule-names';
import { wallTime } from '@/lib/domain/reminders/wall-time';
import type { Son } from '@/lib/domain/son';
import { chanceOf } from '@/lib/domain/today/hash';

const USEFUL_DAYS = 7;
const SATURDAY = 6;

/**
 * The best page that was offered in the days before a weekend, on its Saturday or Sunday: so it is
 * one a week, and what is offered later cannot push in. Topics that he asked to leave alone are
 * passed over.
 */
export const article: ReminderRule = {
  name: ARTICLE,
  kind: 'article',
  isContact: true,
  isDated: false,
  find: (records, { from, to }) =>
    [...bestByWeekend(records)]
      .map(([saturday, best]) => ({
        best,
        on: addDays(saturday, chanceOf(saturday) < 0.5 ? 0 : 1),
      }))
      .filter(({ on }) => from <= on && on <= to)
      .map(({ best, on }) => ({
        id: occurrenceIdOf(ARTICLE, best.id, on),
        rule: ARTICLE,
        subjectId: best.id,
        sonId: best.sonId,
        aboutOn: on,
        usefulUntilOn: addDays(on, USEFUL_DAYS - 1),
        dueLocal: wallTime(on, reminderTime(records.settings)),
        strength: 0.45,
      })),
};

/** The first of each weekend: they are offered the best first. */
function bestByWeekend({ articles, sons }: ReminderRecords): Map<LocalDate, OfferedArticle> {
  const sonsById = new Map(sons.map((son) => [son.id, son]));
  const best = new Map<LocalDate, OfferedArticle>();
  for (const each of articles) {
    const saturday = weekendAfter(each.offeredOn);
    if (!best.has(saturday) && suits(each, sonsById.get(each.sonId))) best.set(saturday, each);
  }
  return best;
}

function suits({ title, interest }: OfferedArticle, son: Son | undefined): boolean {
  return son !== undefined && isWelcome(son, `${title} ${interest}`);
}

/** The first Saturday after a day. */
function weekendAfter(day: LocalDate): LocalDate {
  return addDays(day, ((SATURDAY - weekdayOf(day) + 6) % 7) + 1);
}
