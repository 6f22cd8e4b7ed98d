import { IDEAS } from '@/content/ideas';
import type { Idea } from '@/lib/domain/idea';
import type { LocalDate } from '@/lib/domain/local-date';
import { ideaFromOwn } from '@/lib/domain/own-idea';
import type { PathWalk } from '@/lib/domain/path';
import { fillAboutHim } from '@/lib/domain/today/fill-words';
import { findAnswersOfSon } from '@/lib/storage/answers-of-son';

/** An act of a step that she has done from today's card or the page of ideas. */
export type DoneAct = { readonly ideaId: string; readonly title: string; readonly on: LocalDate };

/**
 * The act of a step that she did last since she began the path, by what she said of it; none when
 * the step has been ticked with it.
 */
export async function doneForStep(
  walk: PathWalk,
  stepId: string,
  isAct: (idea: Idea) => boolean,
): Promise<DoneAct | undefined> {
  const stored = await findAnswersOfSon(walk.sonId);
  if (!stored) return undefined;
  const ticked = new Set(
    walk.tried.flatMap((tried) => (tried.stepId === stepId ? (tried.ideaId ?? []) : [])),
  );
  const all = [...IDEAS, ...stored.ownIdeas.map(ideaFromOwn)].filter(isAct);
  const acts = new Map(all.map((idea) => [idea.id, idea] as const));
  const done = stored.outcomes.flatMap(({ outcome, on, ideaId }) => {
    const isDone = outcome === 'went-well' || outcome === 'was-hard';
    const act = isDone && on >= walk.startedOn && !ticked.has(ideaId) && acts.get(ideaId);
    return act ? [{ act, on }] : [];
  });
  const [last] = done.toSorted((one, other) => (one.on < other.on ? 1 : -1));
  if (!last) return undefined;
  const title = fillAboutHim(last.act.title, { son: stored.son.name });
  return { ideaId: last.act.id, title, on: last.on };
}
