import type { Instant } from '@/lib/domain/local-date';
import { isEveningOver, type Postponement } from '@/lib/domain/reminders/postponement';
import { answersText } from './answers';

/** What putting off is called at `now`: late in the day, "this evening" is "in two hours". */
export function postponementLabel(postponement: Postponement, now: Instant): string {
  return answersText(`later.${wordingOf(postponement, now)}`);
}

/** The confirmation after putting off at `now`. */
export function postponedNotice(postponement: Postponement, now: Instant): string {
  return answersText(`postponed.${wordingOf(postponement, now)}`);
}

function wordingOf(postponement: Postponement, now: Instant) {
  return postponement === 'this-evening' && isEveningOver(now) ? 'inTwoHours' : postponement;
}
