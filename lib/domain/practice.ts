/** The seven families of practices, in the order in which the product names them. */
export const PRACTICE_FAMILIES = {
  hear: ['listen', 'curiosity', 'empathy', 'hard-news'],
  speak: ['calm-words', 'no-blame', 'advice-on-request', 'vulnerability', 'plain-love'],
  room: ['space', 'boundaries', 'agreements', 'independence', 'grown-up-talk'],
  together: [
    'quality-time',
    'meals',
    'play',
    'join-his-world',
    'shared-project',
    'traditions',
    'affection',
  ],
  behind: [
    'milestones',
    'celebrate',
    'encourage',
    'his-way-of-love',
    'small-gifts',
    'thinking-of-you',
    'share-reading',
  ],
  story: ['memories', 'her-stories', 'then-and-now', 'positives'],
  mend: ['acknowledge', 'amends', 'forgive', 'patience', 'seek-help'],
} as const;

export type PracticeFamily = keyof typeof PRACTICE_FAMILIES;

/** What kind of act something is: the value that an idea and an interaction carry. */
export type Practice = (typeof PRACTICE_FAMILIES)[PracticeFamily][number];

export const PRACTICES: readonly Practice[] = Object.values(PRACTICE_FAMILIES).flat();

const FAMILY_OF: ReadonlyMap<Practice, PracticeFamily> = new Map(
  (Object.keys(PRACTICE_FAMILIES) as PracticeFamily[]).flatMap((family) =>
    PRACTICE_FAMILIES[family].map((practice) => [practice as Practice, family] as const),
  ),
);

/** The family that a practice belongs to. */
export function familyOf(practice: Practice): PracticeFamily {
  const family = FAMILY_OF.get(practice);
  if (!family) throw new Error(`Practice without a family: ${practice}`);
  return family;
}
