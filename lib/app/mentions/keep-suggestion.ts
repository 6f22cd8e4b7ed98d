import { addFollowUp, type FollowUpDraft } from '@/lib/app/follow-ups/add-follow-up';
import { deleteFollowUp } from '@/lib/app/follow-ups/delete-follow-up';
import { addInterest } from '@/lib/app/interests/add-interest';
import { deleteInterest } from '@/lib/app/interests/delete-interest';
import { deleteMilestone } from '@/lib/app/milestones/delete-milestone';
import { saveMilestone } from '@/lib/app/milestones/save-milestone';
import type { Interaction } from '@/lib/domain/interaction';
import type { Instant } from '@/lib/domain/local-date';
import { KIND_DEFAULTS } from '@/lib/domain/milestone';
import type { Suggestion } from './suggest-from-mention';

/** Takes back what was kept. */
export type TakeBack = (now: Instant) => Promise<void>;

type Source = Pick<Interaction, 'id' | 'sonId'>;

/**
 * Keeps one suggestion for good: a thing to ask, a hard time, a date or something he likes.
 *
 * @param words a thing to ask or a hard time in the words that stand after "Ask"; unused for the others
 * @returns its undo; an interest that was there before stays there
 */
export async function keepSuggestion(
  suggestion: Suggestion,
  { id, sonId }: Source,
  words: string,
  now: Instant,
): Promise<TakeBack> {
  switch (suggestion.kind) {
    case 'follow-up': {
      const { askOn, luckOn } = suggestion;
      const days = { ...(askOn && { askOn }), ...(luckOn && { luckOn }) };
      return keepFollowUp({ sonId, text: words, interactionId: id, ...days }, now);
    }
    case 'hard-time':
      return keepFollowUp({ sonId, text: words, interactionId: id, isHardTime: true }, now);
    case 'milestone': {
      const { milestoneKind: kind, title, on } = suggestion;
      const day = { repeats: 'once', on } as const;
      const draft = { sonId, kind, title, day, note: '', ...KIND_DEFAULTS[kind] };
      const milestoneId = await saveMilestone(draft, now);
      return (later) => deleteMilestone(milestoneId, later);
    }
    case 'interest': {
      const { interest, isNew } = await addInterest({ sonId, name: suggestion.name }, now);
      return async (later) => {
        if (isNew) await deleteInterest(interest.id, later);
      };
    }
  }
}

async function keepFollowUp(draft: FollowUpDraft, now: Instant): Promise<TakeBack> {
  const { id } = await addFollowUp(draft, now);
  return (later) => deleteFollowUp(id, later);
}
