import { announceChange } from '@/lib/app/news';
import type { Feeling, Interaction, InteractionKind, Starter } from '@/lib/domain/interaction';
import { type Instant, instantAt, type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { changeInteraction as changeStored } from '@/lib/storage/interactions';

/** What she can add or put right afterwards; `undefined` on purpose takes an answer away. */
export type InteractionChanges = {
  /** Another way than the button she pressed. */
  readonly kind?: InteractionKind;
  /** Her own word, with kind `own`; `undefined` with any other. */
  readonly ownKind?: string | undefined;
  readonly startedBy?: Starter | undefined;
  readonly feeling?: Feeling | undefined;
  readonly note?: string;
  readonly mentioned?: string;
  /** The day it was, today or earlier. */
  readonly happenedOn?: LocalDate;
};

/** `in-future` a day that has not come · `gone` it was deleted meanwhile, perhaps in another page. */
export type ChangeAnswer =
  | { readonly ok: true; readonly interaction: Interaction }
  | { readonly ok: false; readonly reason: 'in-future' | 'gone' };

/** Changes what she said about one time they were in touch; the rest stays as it is. */
export async function changeInteraction(
  id: string,
  { happenedOn, ...details }: InteractionChanges,
  now: Instant,
): Promise<ChangeAnswer> {
  if (happenedOn && happenedOn > localDateAt(now)) return { ok: false, reason: 'in-future' };
  const interaction = await changeStored(
    id,
    (old) => ({ ...withDetails(old, details), happenedAt: momentOf(old, happenedOn, now) }),
    now,
  );
  if (!interaction) return { ok: false, reason: 'gone' };
  await announceChange(['interactions']);
  return { ok: true, interaction };
}

function withDetails(
  old: Interaction,
  details: Omit<InteractionChanges, 'happenedOn'>,
): Interaction {
  const kept = Object.entries({ ...old, ...details }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Interaction;
}

/** An earlier day has no hour, so it stands at noon; today it is `now`. */
function momentOf(old: Interaction, happenedOn: LocalDate | undefined, now: Instant): Instant {
  if (!happenedOn || happenedOn === localDateAt(old.happenedAt)) return old.happenedAt;
  return happenedOn === localDateAt(now) ? now : instantAt(happenedOn, '12:00');
}
