import type { Interaction } from './interaction';
import type { Instant } from './local-date';

/** What the journal shows: everything, moments that felt good, or what he said. */
export const JOURNAL_VIEWS = ['moments', 'good', 'said'] as const;
export type JournalView = (typeof JOURNAL_VIEWS)[number];

/** A place in a son's journal, newest first: right after this entry. */
export type JournalPlace = { readonly happenedAt: Instant; readonly id: string };

/** Whether an entry belongs to a view. */
export function belongsTo(view: JournalView, { feeling, mentioned }: Interaction): boolean {
  if (view === 'good') return feeling === 'good' || feeling === 'lovely';
  return view === 'moments' || mentioned !== '';
}
