import type { Idea } from '@/lib/domain/idea';
import type { LocalDate } from '@/lib/domain/local-date';
import { distanceOf, isInSpace, SEASONS, type Son, type Stage } from '@/lib/domain/son';
import { missingFor } from './being-in-touch';
import type { DayContext } from './day-context';
import { fitsDay } from './day-fit';
import {
  canBeDone,
  fitsHim,
  interestFor,
  isContactWelcome,
  putAwayIds,
  respectsHim,
  suitsHerWarmth,
  takesContact,
} from './gates';
import { jarsWithLife } from './keeps-away';
import { milestoneNear } from './milestone-near';
import { depthGate } from './race';

/** Why an idea does not fit a son today, the weightiest reason alone. */
export type WhyNot =
  | 'put-away'
  | 'space'
  | 'hurt'
  | 'silent'
  | 'touch'
  | 'topic'
  | 'child'
  | 'teenager'
  | 'younger'
  | 'grown-up'
  | 'apart'
  | 'with-her'
  | 'close-by'
  | 'far'
  | 'calmer-time'
  | 'harder-time'
  | 'left-out'
  | 'warmth'
  | 'circumstance'
  | 'interest'
  | 'other-days'
  | 'milestone'
  | 'deep'
  | 'visit'
  | 'reading'
  | 'occasion'
  | 'not-now';

/** Tells of each idea why it does not fit today; undefined for one that today's card could bring. */
export function whyNotOn(context: DayContext): (idea: Idea) => WhyNot | undefined {
  const { records, today } = context;
  const isNotTooDeep = depthGate(context);
  const isRespectful = respectsHim(records, today);
  const isFitting = fitsHim(records, today);
  const putAway = putAwayIds(records.outcomes);
  return (idea) => {
    if (putAway.has(idea.id)) return 'put-away';
    if (!isRespectful(idea)) return whyUnwelcome(idea, context);
    if (!isFitting(idea)) return whyUnfitting(idea, context);
    return isNotTooDeep(idea) ? undefined : 'deep';
  };
}

/** Which of the lines that he drew it would cross. */
function whyUnwelcome(idea: Idea, { records, today }: DayContext): WhyNot {
  const { son } = records;
  if (!isContactWelcome(son, idea.contact, today)) return whyOutOfTouch(son, today);
  const isWelcomeWithTouch = respectsHim({ ...records, son: { ...son, touch: 'yes' } }, today);
  return isWelcomeWithTouch(idea) ? 'touch' : 'topic';
}

function whyOutOfTouch(son: Son, today: LocalDate): WhyNot {
  if (isInSpace(son, today)) return 'space';
  return son.season === 'silent' ? 'silent' : 'hurt';
}

function whyUnfitting(idea: Idea, context: DayContext): WhyNot {
  const { records, today, interests, milestones } = context;
  const { son, choices, zone } = records;
  if (!idea.stages.includes(son.stage)) return whyNotHisStage(idea.stages);
  if (!idea.distances.includes(distanceOf(son))) return whyNotFromThere(idea, distanceOf(son));
  if (!idea.seasons.includes(son.season)) {
    const his = SEASONS.indexOf(son.season);
    const isForBetter = idea.seasons.some((season) => SEASONS.indexOf(season) < his);
    return isForBetter ? 'calmer-time' : 'harder-time';
  }
  if (isInSpace(son, today) && takesContact(idea)) return 'space';
  const [missing] = missingFor(records, today)(idea);
  if (missing) return missing === 'touch' ? whyOutOfTouch(son, today) : missing;
  if (!suitsHerWarmth(idea, choices.warmth)) return 'warmth';
  if (jarsWithLife(idea, son)) return 'calmer-time';
  const isAboutHisLife = idea.circumstances?.some((each) => son.circumstances?.includes(each));
  if (idea.circumstances?.length && !isAboutHisLife) return 'circumstance';
  if (idea.interests?.length && !interestFor(idea, interests)) return 'interest';
  if (idea.near && !milestoneNear(idea.near, milestones, today)) return 'milestone';
  if (idea.only && !fitsDay(idea.only, today, zone)) return 'other-days';
  return canBeDone(idea, choices) ? 'not-now' : 'left-out';
}

const GROWN_UP: readonly Stage[] = ['adult-near', 'adult-far'];

function whyNotHisStage(stages: readonly Stage[]): WhyNot {
  if (stages.some((stage) => GROWN_UP.includes(stage))) return 'grown-up';
  if (!stages.includes('teen')) return 'child';
  return stages.includes('child') ? 'younger' : 'teenager';
}

function whyNotFromThere({ distances }: Idea, his: ReturnType<typeof distanceOf>): WhyNot {
  if (his === 'home') return 'apart';
  if (his === 'far') return 'close-by';
  return distances.includes('home') ? 'with-her' : 'far';
}
