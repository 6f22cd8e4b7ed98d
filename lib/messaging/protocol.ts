import type { StoreName } from '@/lib/storage/schema';

/** News: records changed; whoever shows or schedules them reads them again. */
export type DataChanged = { readonly type: 'dataChanged'; readonly stores: readonly StoreName[] };

/**
 * Requests that must run in the background: `prepareCards` makes sure that today's and tomorrow's
 * ideas are chosen, `reconcile` that reminders are up to date. Both answer by news.
 */
export type BackgroundRequest = { readonly type: 'prepareCards' } | { readonly type: 'reconcile' };

export type Message = DataChanged | BackgroundRequest;
