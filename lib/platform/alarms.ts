import type { Instant } from '@/lib/domain/local-date';
import { browser } from './browser';

const MINUTE_MS = 60_000;

/**
 * Makes sure that an alarm rings every `minutes`. One that is there stays as it is, since making
 * it again would start its wait anew; one left far ahead by a clock set back is replaced.
 */
export async function ensurePeriodicAlarm(
  name: string,
  minutes: number,
  now: Instant,
): Promise<void> {
  const alarm = await browser.alarms.get(name);
  const latest = now + (minutes + 1) * MINUTE_MS;
  if (alarm && alarm.periodInMinutes === minutes && alarm.scheduledTime <= latest) return;
  await browser.alarms.create(name, { periodInMinutes: minutes, delayInMinutes: minutes });
}

/**
 * Makes sure that an alarm rings once at `at`.
 *
 * @param at at most 24 hours ahead: Firefox rings at once when it is more than 49 days
 */
export async function ensureAlarm(name: string, at: Instant): Promise<void> {
  const alarm = await browser.alarms.get(name);
  if (alarm && Math.abs(alarm.scheduledTime - at) < 1000) return;
  await browser.alarms.create(name, { when: at });
}

/** Calls back whenever any alarm rings; which one it was is of no use, so it is not told. */
export function onAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener(() => callback());
}
