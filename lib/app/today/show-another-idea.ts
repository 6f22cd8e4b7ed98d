import type { Instant, LocalDate } from '@/lib/domain/local-date';
import { stepOn } from '@/lib/domain/today/idea-walk';
import { changeIdeaDay } from './change-idea-day';

/** Puts the next idea of the day on show; with none left, the last one stays. */
export async function showAnotherIdea(
  sonId: string,
  today: LocalDate,
  now: Instant,
): Promise<void> {
  await changeIdeaDay(sonId, today, stepOn, now);
}
