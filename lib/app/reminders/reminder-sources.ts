import type { StoreName } from '@/lib/app/news';
import { REMINDER_STORES } from '@/lib/storage/reminder-records';

/** Reminders, what waits and what would come follow from these records. */
export const REMINDER_SOURCES: readonly StoreName[] = [...REMINDER_STORES, 'occurrences'];
