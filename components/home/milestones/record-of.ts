import type { DayAhead } from '@/lib/domain/days-ahead';

/** What lies behind a day ahead: its milestone, tradition or plan. */
export function recordOf(day: DayAhead): { readonly id: string; readonly note: string } {
  if (day.kind === 'milestone') return day.milestone;
  return day.kind === 'tradition' ? day.tradition : day.plan;
}
