import { MENTIONED } from '@/content/locales/en/mentioned';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { LocalDate } from '@/lib/domain/local-date';
import { followUpDay } from '@/lib/domain/reminders/rules/follow-up-days';
import { longDay, plainDay } from './formats';
import { textOf } from './text';

/** Words of what he mentioned, on the page about him. */
export const mentionedText = textOf('mentioned', MENTIONED);

/** What he mentioned as a line of its own: "How the driving test went". */
export function mentionedTitle({ text }: FollowUp): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** When it comes back; a day that is over is not held against her. */
export function mentionedWhen(followUp: FollowUp, today: LocalDate): string {
  const { askOn, mentionedOn } = followUp;
  const mentioned = plainDay(mentionedOn, today);
  const comesBackOn = followUpDay(followUp, 'hard-time');
  if (comesBackOn) {
    return comesBackOn >= today
      ? mentionedText('row.hard', { day: longDay(comesBackOn, today) })
      : mentionedText('row.hardSince', { day: mentioned });
  }
  const luckOn = followUpDay(followUp, 'before');
  const isLuckAhead = luckOn !== undefined && luckOn >= today;
  const luck = isLuckAhead ? [mentionedText('row.luck', { day: longDay(luckOn, today) })] : [];
  if (!askOn) return luck[0] ?? mentionedText('row.mentioned', { day: mentioned });
  const ask =
    askOn >= today
      ? mentionedText('row.ask', { day: longDay(askOn, today) })
      : mentionedText('row.askAny');
  return [...luck, ask].join(' ');
}

/** When she asked, and what he said. */
export function askedWhen({ askedOn, answer }: FollowUp, today: LocalDate): string {
  const asked = askedOn ? mentionedText('lately.on', { day: plainDay(askedOn, today) }) : '';
  return answer ? `${asked} ${mentionedText('lately.said', { answer })}` : asked;
}
