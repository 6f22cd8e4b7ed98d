import { localDateAt, weekdayOf } from '@/lib/domain/local-date';
import { timeAt } from '@/lib/domain/reminders/wall-time';

/** How far moments are from a fixed hour: shares from 0 to 1. */
export type Irregularity = {
  readonly count: number;
  /** How many fell into the hour of the day, and on the day of the week, with the most. */
  readonly fullestHour: number;
  readonly fullestWeekday: number;
  /** How many came as many whole days and at the same hour after the one before. */
  readonly repeats: number;
};

/** Measures rows of moments, each of one family. */
export function irregularityOf(rows: readonly (readonly number[])[]): Irregularity {
  const all = rows.flat();
  const hours = all.map((at) => timeAt(at).slice(0, 2));
  const weekdays = all.map((at) => String(weekdayOf(localDateAt(at))));
  const steps = rows.map((row) =>
    row.slice(1).map((at, index) => Math.round((at - (row[index] ?? 0)) / 3_600_000)),
  );
  const pairs = steps.flatMap((row) => row.slice(1).map((step, index) => step === row[index]));
  return {
    count: all.length,
    fullestHour: fullest(hours),
    fullestWeekday: fullest(weekdays),
    repeats: pairs.filter(Boolean).length / Math.max(1, pairs.length),
  };
}

function fullest(values: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / Math.max(1, values.length);
}
