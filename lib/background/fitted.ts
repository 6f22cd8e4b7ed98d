import type { Reminder } from '@/lib/domain/reminders/reminder';
import type { Trigger } from '@/lib/domain/reminders/trigger';
import { shortened } from '@/lib/i18n/shortened';

/** As much of a name or a title is kept as long as another can give way. */
const SHORTEST = 12;

/** What stands in our sentences and is not ours: his name and what she wrote. */
const NAMES = ['sonName', 'title', 'text', 'interest', 'tiedTo'] as const;
type Names = Partial<Record<(typeof NAMES)[number], string>>;

/**
 * A sentence of at most `longest` UTF-16 units: what she wrote in it is made shorter as far as it
 * must be, the longest first, and the end of the sentence only when that is not enough.
 */
export function fitted(
  reminder: Reminder,
  longest: number,
  write: (names: Reminder) => string,
): string {
  const fits = [SHORTEST, 0].reduce((kept, least) => shrunk(kept, longest, least, write), reminder);
  return shortened(write(fits), longest);
}

function shrunk(
  reminder: Reminder,
  longest: number,
  least: number,
  write: (names: Reminder) => string,
): Reminder {
  const lengths = (names: Names) => NAMES.map((name) => [name, names[name]?.length ?? 0] as const);
  return lengths(namesOf(reminder))
    .sort(([, one], [, other]) => other - one)
    .reduce((kept, [name, length]) => {
      const excess = write(kept).length - longest;
      if (excess <= 0 || length <= least) return kept;
      const shorter = shortened(namesOf(kept)[name] ?? '', Math.max(least, length - excess));
      return withName(kept, name, shorter);
    }, reminder);
}

function namesOf(reminder: Reminder): Names {
  return reminder.nudge === 'thinking-of-you'
    ? { sonName: reminder.sonName, title: nameOf(reminder.trigger) }
    : reminder;
}

function withName(reminder: Reminder, name: keyof Names, value: string): Reminder {
  return reminder.nudge === 'thinking-of-you' && name === 'title'
    ? { ...reminder, trigger: renamed(reminder.trigger, value) }
    : { ...reminder, [name]: value };
}

function nameOf(trigger: Trigger): string {
  if (trigger.from === 'interest') return trigger.name;
  return trigger.from === 'milestone' ? trigger.title : '';
}

function renamed(trigger: Trigger, name: string): Trigger {
  if (trigger.from === 'interest') return { ...trigger, name };
  return trigger.from === 'milestone' ? { ...trigger, title: name } : trigger;
}
