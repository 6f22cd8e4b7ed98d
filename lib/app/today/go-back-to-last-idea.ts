import type { Instant, LocalDate } from '@/lib/domain/local-date';
import { stepBack } from '@/lib/domain/today/idea-walk';
import { changeIdeaDay } from './change-idea-day';

/** Puts the idea before the one on show back on show; with none before it, it stays. */
export async function goBackToLastIdea(
  sonId: string,
  today: LocalDate,
  now: Instant,
): Promise<void> {
  await changeIdeaDay(sonId, today, stepBack, now);
}
