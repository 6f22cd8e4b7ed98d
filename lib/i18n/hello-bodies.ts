import { type LocalDate, partsOf } from '@/lib/domain/local-date';
import type { HelloReminder } from '@/lib/domain/reminders/reminder';
import { longDay } from './formats';
import { notificationsText } from './notifications-text';
import { wordingOf } from './wording';

/** The second line of a small hello: what it could begin from or, now and then, what research found. */
export function helloBody({ id, trigger, tellsResearch }: HelloReminder, today: LocalDate): string {
  const wording = wordingOf(id);
  if (tellsResearch) return notificationsText(`research.${wording}`);
  switch (trigger.from) {
    case 'interest':
      return notificationsText(`interest.${wording}`, { interest: trigger.name });
    case 'milestone':
      return notificationsText(`milestone.${wording}`, {
        title: trigger.title,
        day: longDay(trigger.on, today),
      });
    case 'memory':
      return notificationsText(`memory.${wording}`, {
        memory: notificationsText(`memory.${trigger.kind}`),
        year: String(partsOf(trigger.on).year),
      });
    case 'time':
      return notificationsText(`time.${trigger.time}.${wording}`);
  }
}
