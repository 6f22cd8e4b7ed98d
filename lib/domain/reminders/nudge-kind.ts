/**
 * What a nudge is about. Each has a switch in the settings.
 *
 * `gift` time to think of a present or a plan · `check-in` an agreement to look at again.
 */
export const NUDGE_KINDS = [
  'milestone',
  'gift',
  'tradition',
  'plan',
  'check-in',
  'follow-up',
  'thinking-of-you',
  'article',
  'weekly-look',
] as const;
export type NudgeKind = (typeof NUDGE_KINDS)[number];
