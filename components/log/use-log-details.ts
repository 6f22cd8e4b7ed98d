import { useEffect, useState } from 'preact/hooks';

type Component = typeof import('./LogDetails').LogDetails;

/**
 * What she may add to something saved. It is brought by itself, so that the page opens without it.
 *
 * @param isWanted whether it is to be brought now
 */
export function useLogDetails(isWanted: boolean): Component | undefined {
  const [component, setComponent] = useState<Component>();
  useEffect(() => {
    if (isWanted)
      void import('./LogDetails').then(({ LogDetails }) => setComponent(() => LogDetails));
  }, [isWanted]);
  return component;
}
