import { PICK_REASONS } from '@/content/locales/en/pick-reasons';
import type { CardIdea, PickReason } from '@/lib/domain/idea-card';
import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import { familyOf } from '@/lib/domain/practice';
import { commonText } from './common';
import { soonDay, weekday } from './formats';
import { shortened } from './shortened';
import { textOf } from './text';

const pickReasonsText = textOf('pick-reasons', PICK_REASONS);

/** So many reasons stand on a card. */
const REASONS_SHOWN = 2;
/** An interest asked about less long ago than this was asked about just now. */
const ASKED_LATELY_DAYS = 21;
const DAYS_OF_A_YEAR = 365.25;
/** The most of what she wrote that a sentence takes, in UTF-16 units. */
const LONGEST_NAME = 40;
const LONGEST_NOTE = 90;

type ReasonOf<Kind extends PickReason['kind']> = Extract<PickReason, { readonly kind: Kind }>;

/**
 * The strongest reasons of an idea, each as a plain sentence.
 *
 * @param on the day of its card: "tomorrow" is counted from it
 */
export function pickReasons(idea: CardIdea, on: LocalDate): readonly string[] {
  return idea.reasons.slice(0, REASONS_SHOWN).map((reason) => sentenceFor(reason, idea, on));
}

function sentenceFor(reason: PickReason, idea: CardIdea, today: LocalDate): string {
  switch (reason.kind) {
    case 'path':
      return pickReasonsText('path', { step: reason.step });
    case 'follow-up':
      return pickReasonsText('follow-up', { text: inQuotes(reason.text) });
    case 'memory':
      return memorySentence(reason, today);
    case 'milestone':
      return milestoneSentence(reason, today);
    case 'interest':
      return interestSentence(reason, idea, today);
    case 'food':
      return pickReasonsText('food', { food: shortened(reason.food, LONGEST_NAME) });
    case 'circumstance':
      return pickReasonsText(`circumstance.${reason.circumstance}`);
    case 'way-of-love':
      return pickReasonsText(`way-of-love.${reason.way}`);
    case 'channel':
      return pickReasonsText(`channel.${reason.channel}`);
    case 'season':
      return pickReasonsText(`season.${reason.season}`);
    case 'family-rested':
      return pickReasonsText(`family.${familyOf(idea.practice)}`);
    default:
      return pickReasonsText(reason.kind);
  }
}

function memorySentence({ on, note }: ReasonOf<'memory'>, today: LocalDate): string {
  const count = Math.max(1, Math.round(daysBetween(on, today) / DAYS_OF_A_YEAR));
  const text = inQuotes(note);
  return text ? pickReasonsText('memory', { count, note: text }) : pickReasonsText('memory.bare');
}

function milestoneSentence(reason: ReasonOf<'milestone'>, today: LocalDate): string {
  const { milestoneKind, on } = reason;
  const when = dayInWords(on, today);
  const tense = on < today ? 'past' : 'ahead';
  if (milestoneKind === 'birthday') return pickReasonsText(`birthday.${tense}`, { when });
  const title = inQuotes(reason.title) || commonText(`milestone.${milestoneKind}`);
  return pickReasonsText(`milestone.${tense}`, { when, title });
}

/** "On Monday" within the coming week, else "tomorrow", "in 9 days", "12 Dec". */
function dayInWords(day: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, day);
  if (days < 2 || days > 6) return soonDay(day, today);
  return pickReasonsText('onDay', { weekday: weekday(day) });
}

/** Only what takes two asks him anything, so only then it says how long ago she asked. */
function interestSentence(
  { name, lastAskedOn }: ReasonOf<'interest'>,
  { contact }: CardIdea,
  today: LocalDate,
): string {
  const interest = shortened(name, LONGEST_NAME);
  const isLongAgo =
    lastAskedOn !== undefined && daysBetween(lastAskedOn, today) >= ASKED_LATELY_DAYS;
  const key = contact === 'two-way' && isLongAgo ? 'interest.asked' : 'interest.likes';
  return pickReasonsText(key, { interest });
}

/** What she wrote, without the full stop that the sentence brings itself. */
function inQuotes(text: string): string {
  return shortened(text, LONGEST_NOTE).replace(/[.\s]+$/u, '');
}
