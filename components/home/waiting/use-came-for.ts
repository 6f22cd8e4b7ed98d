import { useEffect, useRef } from 'preact/hooks';
import { titleIdOf } from './title-id';

/**
 * Shows her the reminder that she came for, as from a notification: once it is there, it is
 * scrolled to and has the focus.
 *
 * @param openId the reminder in the page's address
 * @param reminders undefined until they are read
 * @returns whether it does not wait any more, and did not when she came
 */
export function useCameFor(
  openId: string | undefined,
  reminders: readonly { readonly id: string }[] | undefined,
): boolean {
  const seenId = useRef<string | undefined>(undefined);
  const isThere = openId !== undefined && reminders?.some(({ id }) => id === openId) === true;
  useEffect(() => {
    if (!isThere || seenId.current === openId) return;
    seenId.current = openId;
    const title = document.getElementById(titleIdOf(openId));
    title?.closest('li')?.scrollIntoView({ block: 'center' });
    title?.focus({ preventScroll: true });
  }, [openId, isThere]);
  return openId !== undefined && reminders !== undefined && !isThere && seenId.current !== openId;
}
