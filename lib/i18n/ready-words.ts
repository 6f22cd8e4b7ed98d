import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import type { MilestoneKind } from '@/lib/domain/milestone';
import type {
  FollowUpReminder,
  MilestoneReminder,
  Reminder,
} from '@/lib/domain/reminders/reminder';
import { speaksOfHim } from '@/lib/domain/today/follow-up-in-words';
import { milestoneInWords } from '@/lib/domain/today/milestone-in-words';
import { helloWords } from './hello-words';
import { nudgesText } from './nudges-text';

/** Kinds of days for which luck can be wished. */
const LUCK: readonly MilestoneKind[] = ['exam', 'event', 'first-day', 'move'];

/**
 * Short messages that she could send him as they are, in her voice, as of `today`. None where there
 * is nothing to send, or while he has asked for room.
 */
export function readyWords(reminder: Reminder, today: LocalDate): readonly string[] {
  if (reminder.isInSpace) return [];
  switch (reminder.nudge) {
    case 'milestone':
      return milestoneWords(reminder, today);
    case 'plan':
      return reminder.on < today ? [] : [nudgesText('plan.0'), nudgesText('plan.1')];
    case 'follow-up':
      return followUpWords(reminder);
    case 'thinking-of-you':
      return helloWords(reminder);
    case 'article':
      return [nudgesText('article.0'), nudgesText('article.1', { interest: reminder.interest })];
    case 'gift':
    case 'tradition':
    case 'check-in':
    case 'weekly-look':
      return [];
  }
}

/** The first of each two asks him nothing, and it alone is offered while nothing should. */
function milestoneWords(reminder: MilestoneReminder, today: LocalDate): string[] {
  const days = daysBetween(today, reminder.on);
  const late = days < 0 ? 'late' : undefined;
  const wordings = reminder.asksNothing ? ([0] as const) : ([0, 1] as const);
  const milestone = LUCK.includes(reminder.kind) ? milestoneInWords(reminder) : '';
  if (milestone) {
    const when = late ?? 'before';
    return wordings.map((wording) => nudgesText(`luck.${when}.${wording}`, { milestone }));
  }
  const when = late ?? (days === 0 ? 'day' : 'before');
  const about = reminder.kind === 'birthday' ? 'birthday' : 'day';
  return wordings.map((wording) => nudgesText(`${about}.${when}.${wording}`));
}

function followUpWords({ phase, text, sonName }: FollowUpReminder): string[] {
  if (phase !== 'after') return [nudgesText(`${phase}.0`), nudgesText(`${phase}.1`)];
  const isAboutHim = speaksOfHim(text, sonName);
  return [
    isAboutHim || text === ''
      ? nudgesText('after.plain.0')
      : nudgesText('after.0', { text: text.replace(/[.?!…]+$/u, '') }),
    nudgesText('after.1'),
  ];
}
