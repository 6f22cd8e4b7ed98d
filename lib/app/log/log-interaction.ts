import { announceChange } from '@/lib/app/news';
import type { Interaction, InteractionKind } from '@/lib/domain/interaction';
import type { Instant } from '@/lib/domain/local-date';
import type { Practice } from '@/lib/domain/practice';
import { saveInteraction } from '@/lib/storage/interactions';

/** What one press says: with whom and how. All else stays blank until she adds it. */
export type InteractionDraft = {
  readonly sonId: string;
  readonly kind: InteractionKind;
  /** Her own word, with kind `own`. */
  readonly ownKind?: string;
  /** The idea and the practice it came from, when it came from today's card. */
  readonly ideaId?: string;
  readonly practice?: Practice;
};

/** Records that they were in touch at `now`. */
export async function logInteraction(draft: InteractionDraft, now: Instant): Promise<Interaction> {
  const interaction: Interaction = {
    ...draft,
    id: crypto.randomUUID(),
    happenedAt: now,
    note: '',
    mentioned: '',
  };
  await saveInteraction(interaction, now);
  await announceChange(['interactions']);
  return interaction;
}
