import { useEffect } from 'preact/hooks';
import { type Query, useQuery } from '@/components/hooks/use-query';
import { haveRecordsVanished } from '@/lib/app/recovery/vanished';

/**
 * Whether her records have vanished: there were some once, and now there is nothing. It fails when
 * they cannot be opened at all. Each time she goes to another place it looks again, since a tab may
 * stay open for weeks.
 */
export function useRecovery(): Query<boolean> & { readonly again: () => void } {
  const query = useQuery(haveRecordsVanished, ['sons', 'settings']);
  const { again } = query;
  useEffect(() => {
    addEventListener('hashchange', again);
    return () => removeEventListener('hashchange', again);
  }, [again]);
  return query;
}
