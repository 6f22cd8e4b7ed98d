import { type Query, useQuery } from '@/components/hooks/use-query';
import { haveRecordsVanished } from '@/lib/app/recovery/vanished';

/**
 * Whether her records have vanished: there were some once, and now there is nothing. It fails when
 * they cannot be opened at all.
 */
export function useRecovery(): Query<boolean> & { readonly again: () => void } {
  return useQuery(haveRecordsVanished, ['sons', 'settings']);
}
