import type { Idea } from '@/lib/domain/idea';
import type { Milestone, MilestoneKind } from '@/lib/domain/milestone';
import type { Practice } from '@/lib/domain/practice';

/** Titles of days on which luck and cheer would be wrong, whatever kind she chose for them. */
const GRAVE =
  /\b(?:operations?|surger(?:y|ies)|funeral|burial|cremation|memorial|wake|inquest|court|hearing|custody|divorce|sentenc\w+|scans?|mri|biops(?:y|ies)|chemo\w*|radiotherapy|dialysis|transplant|hospital|hospice|clinic|diagnosis|treatment|rehab|detox)\b/iu;

/** Kinds whose title alone says what the day is like. */
const KINDS_TO_READ: readonly MilestoneKind[] = ['other', 'event', 'anniversary'];

/** A word that he is thought of, or that it is heard how hard it is. */
const PRACTICES_FOR_IT: readonly Practice[] = ['thinking-of-you', 'empathy'];

/** Whether a day of his is one to be quiet on, such as an operation or a funeral. */
export function isQuietDay({ kind, title }: Pick<Milestone, 'kind' | 'title'>): boolean {
  return KINDS_TO_READ.includes(kind) && GRAVE.test(title);
}

/** Whether an act suits such a day: he is thought of, and nothing is asked of him. */
export function suitsQuietDay({ practice, contact, asks, near }: Idea): boolean {
  return PRACTICES_FOR_IT.includes(practice) && contact !== 'two-way' && !asks && !near;
}
