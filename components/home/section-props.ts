import type { Family } from '@/lib/app/sons/read-family';

/** What every section gets: whom it is about and which record is open. */
export type SectionProps = { readonly family: Family; readonly openId: string | undefined };
