import { ideasForHim } from '@/lib/app/ideas/ideas-for-him';
import type { Idea } from '@/lib/domain/idea';
import type { CardIdea } from '@/lib/domain/idea-card';
import type { LocalDate } from '@/lib/domain/local-date';
import type { PathName } from '@/lib/domain/path';
import { walkOn } from '@/lib/domain/path-walks';
import { listWalks } from '@/lib/storage/path-walks';
import { pathNamed } from './change-walk';
import { type DoneAct, doneForStep } from './done-for-step';

/** The acts of a step to choose from. */
export type StepActs = {
  /** The best for today first. */
  readonly acts: readonly CardIdea[];
  /** The one that she has chosen, when it still fits; it may be among the others. */
  readonly chosen?: CardIdea;
  /** The one that she has done without coming here. */
  readonly done?: DoneAct;
};

/** Enough to turn to other acts a few times. */
const MOST_ACTS = 12;

/**
 * The acts that fit a son today for one step of a path, by the very rules of today's card. On a slow
 * path none of them asks him for an answer.
 *
 * @param chosenId the idea that she has chosen for this step, if any
 */
export async function actsForStep(
  sonId: string,
  name: PathName,
  stepId: string,
  today: LocalDate,
  chosenId: string | undefined,
): Promise<StepActs> {
  const { steps, isSlow } = pathNamed(name);
  const practices = steps.find(({ id }) => id === stepId)?.practices ?? [];
  const suits = ({ practice, contact }: Idea) =>
    practices.includes(practice) && !(isSlow && contact === 'two-way');
  const acts = await ideasForHim(sonId, today, suits, MOST_ACTS);
  if (chosenId === undefined) {
    const walk = walkOn(await listWalks(sonId), name);
    const done = walk && (await doneForStep(walk, stepId, suits));
    return done ? { acts, done } : { acts };
  }
  const isChosen = (idea: Idea) => idea.id === chosenId && suits(idea);
  const chosen =
    acts.find(({ ideaId }) => ideaId === chosenId) ??
    (await ideasForHim(sonId, today, isChosen, 1))[0];
  return chosen ? { acts, chosen } : { acts };
}
