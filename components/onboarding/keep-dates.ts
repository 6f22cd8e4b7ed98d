import { changeSettings } from '@/lib/app/settings/settings';
import { keepWelcomeDate } from '@/lib/app/welcome/welcome-date';
import { localDateAt } from '@/lib/domain/local-date';
import { settingsText } from '@/lib/i18n/settings';
import type { Answers } from './answers';
import { isFine, type Kept, sonIdOf } from './kept';
import { readDate } from './read-date';

const HOURS = ['remindersAt', 'quietFrom', 'quietTo'] as const;

/** Keeps the date that she named and when reminders may come. */
export async function keepDatesStep(answers: Answers, now: Date): Promise<Kept> {
  const read = await readDate(answers, localDateAt(now));
  const { areRemindersOn } = answers;
  const missing = areRemindersOn ? HOURS.filter((hour) => !answers[hour]) : [];
  const errors = {
    ...(!read.ok && read.errors),
    ...Object.fromEntries(missing.map((hour) => [hour, settingsText('reminders.timeMissing')])),
  };
  if (!read.ok || !isFine(errors)) return { ok: false, errors };
  const hours = Object.fromEntries(
    HOURS.filter((hour) => answers[hour]).map((hour) => [hour, answers[hour]]),
  );
  const sonId = await sonIdOf(answers, now);
  await keepWelcomeDate(sonId, read.date, now.getTime());
  await changeSettings({ areRemindersOn, ...hours }, now.getTime());
  return { ok: true, changes: { sonId } };
}
