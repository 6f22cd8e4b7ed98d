import type { Instant, LocalDate } from '@/lib/domain/local-date';
import { changeIdeaDay } from './change-idea-day';

/**
 * Writes down the idea that is on show, so that every tab and every restart shows the same one for
 * the rest of the day. Only the first tab of a day writes; for the others it is one read.
 */
export async function recordShown(sonId: string, today: LocalDate, now: Instant): Promise<void> {
  await changeIdeaDay(sonId, today, (_deck, day) => day, now);
}
