import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { StoreName } from '@/lib/app/news';
import { listen, readingError } from '@/lib/app/news';

export type Query<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly error: unknown };

/**
 * Reads something and reads it again whenever one of its stores changes, here or in another page.
 * While it reads again, the last value stays.
 *
 * @param read the reading; a new function starts a new reading, so wrap it in `useCallback`
 * @param stores the stores that it depends on
 */
export function useQuery<Value>(
  read: () => Promise<Value>,
  stores: readonly StoreName[],
): Query<Value> & { readonly again: () => void } {
  const [query, setQuery] = useState<Query<Value>>({ state: 'loading' });
  const latest = useRef(0);
  const again = useCallback(() => {
    const turn = ++latest.current;
    read().then(
      (value) => turn === latest.current && setQuery({ state: 'ready', value }),
      (error: unknown) =>
        turn === latest.current && setQuery({ state: 'failed', error: readingError(error) }),
    );
  }, [read]);
  const names = stores.join(' ');
  useEffect(() => {
    again();
    const stop = listen(
      (message) =>
        message.type === 'dataChanged' &&
        message.stores.some((store) => names.split(' ').includes(store)) &&
        again(),
    );
    return () => {
      stop();
      latest.current++;
    };
  }, [again, names]);
  return { ...query, again };
}
