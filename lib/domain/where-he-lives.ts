import type { Distance, Son, Stage } from './son';

const GROWN_UP: readonly Stage[] = ['adult-near', 'adult-far'];
/** The two stages of a grown man say near or far as well: they may not contradict his home. */
const STAGE_OF_HOME = { home: 'adult-near', near: 'adult-near', far: 'adult-far' } as const;

/** Where he is in life, as she chose it, with where he lives as far as the two are one. */
export type WhereHeIs = Pick<Son, 'stage' | 'isStageChosen'> & {
  /** Undefined: it follows his stage. */
  readonly livesAt: Distance | undefined;
};

/**
 * What changes when she chooses his stage: "living far away" ends what she said of a home that is
 * near, and the other way round.
 */
export function stageChosen({ livesAt }: Pick<Son, 'livesAt'>, stage: Stage): WhereHeIs {
  const contradicts =
    livesAt !== undefined && GROWN_UP.includes(stage) && STAGE_OF_HOME[livesAt] !== stage;
  return { stage, isStageChosen: true, livesAt: contradicts ? undefined : livesAt };
}

/**
 * What changes when she says where he lives: a grown man's stage goes along.
 *
 * @param stage where he is in life today (`stageOn`)
 */
export function homeChosen(stage: Stage, livesAt: Distance): Partial<WhereHeIs> {
  if (!GROWN_UP.includes(stage)) return { livesAt };
  return { livesAt, stage: STAGE_OF_HOME[livesAt] };
}
