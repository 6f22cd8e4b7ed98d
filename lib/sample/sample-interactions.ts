import type { FollowUp } from '@/lib/domain/follow-up';
import {
  FEELINGS,
  INTERACTION_KINDS,
  type Interaction,
  type InteractionKind,
} from '@/lib/domain/interaction';
import { addDays, daysBetween, type LocalDate } from '@/lib/domain/local-date';
import type { Season, Son } from '@/lib/domain/son';
import type { Random } from './random';
import { momentOf } from './sample-moment';
import { ANSWERS, MENTIONS, NOTES } from './words';

/** How often the two are in touch in a year. */
const TIMES_A_YEAR: Readonly<Record<Season, number>> = {
  close: 160,
  busy: 70,
  drifting: 30,
  hurt: 14,
  silent: 6,
};

/** Calls and messages are the most of it. */
const KINDS: readonly InteractionKind[] = [
  ...INTERACTION_KINDS,
  ...(['call', 'call', 'call', 'text', 'text', 'text', 'text', 'visit', 'meal', 'own'] as const),
];

/** Most talks are fine; some are hard, and some are lovely. */
const FELT: readonly Interaction['feeling'][] = [...FEELINGS, 'fine', 'fine', 'good', 'good'];

type Past = { readonly from: LocalDate; readonly today: LocalDate };

/** How many interactions a family of its kind has in a span of days. */
export function usualCount(son: Son, { from, today }: Past): number {
  return Math.max(1, Math.round((TIMES_A_YEAR[son.season] * daysBetween(from, today)) / 365));
}

/** Invents times that they were in touch, oldest first, the last of them yesterday or before. */
export function inventInteractions(
  random: Random,
  son: Son,
  ownKinds: readonly string[],
  past: Past,
  count = usualCount(son, past),
): readonly Interaction[] {
  const days = daysBetween(past.from, past.today);
  return Array.from({ length: count }, () => random.between(1, days))
    .toSorted((a, b) => b - a)
    .map((daysAgo, index) =>
      inventInteraction(random, son, ownKinds, addDays(past.today, -daysAgo), index + 1),
    );
}

function inventInteraction(
  random: Random,
  son: Son,
  ownKinds: readonly string[],
  on: LocalDate,
  number: number,
): Interaction {
  const kind = random.pick(KINDS);
  const feeling = random.happens(0.6) ? random.pick(FELT) : undefined;
  return {
    id: `${son.id}-interaction-${number}`,
    sonId: son.id,
    kind,
    happenedAt: momentOf(on, random.between(8, 20), random.between(0, 59)),
    note: kind !== 'own' && random.happens(0.5) ? random.pick(NOTES[kind]) : '',
    mentioned: random.happens(0.15) ? random.pick(MENTIONS)[0] : '',
    ...(kind === 'own' ? { ownKind: random.pick(ownKinds) } : {}),
    ...(random.happens(0.6) ? { startedBy: random.pick(['her', 'her', 'him'] as const) } : {}),
    ...(feeling ? { feeling } : {}),
  };
}

/** What he mentioned, to ask about: most of it asked long ago, the newest still open. */
export function inventFollowUps(
  random: Random,
  interactions: readonly Interaction[],
  today: LocalDate,
): readonly FollowUp[] {
  const mentioned = interactions.filter((interaction) => interaction.mentioned !== '');
  return mentioned.map((interaction, index): FollowUp => {
    const mentionedOn = new Date(interaction.happenedAt).toISOString().slice(0, 10) as LocalDate;
    const askOn = addDays(mentionedOn, random.between(3, 14));
    // Nobody keeps the same question open twice.
    const isAskedAgain = mentioned
      .slice(index + 1)
      .some((later) => later.mentioned === interaction.mentioned);
    const isAsked = isAskedAgain || (askOn < today && random.happens(0.85));
    return {
      id: `${interaction.sonId}-follow-up-${index + 1}`,
      sonId: interaction.sonId,
      text: MENTIONS.find(([text]) => text === interaction.mentioned)?.[1] ?? '',
      mentionedOn,
      askOn,
      interactionId: interaction.id,
      ...(isAsked ? { askedOn: askOn < today ? askOn : addDays(today, -1) } : {}),
      answer: isAsked ? random.pick(ANSWERS) : '',
    };
  });
}
