import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Brings her to the first field that is not right.
 *
 * @param errors a new object whenever the form was checked; empty when all is well
 * @returns goes on the form
 */
export function useFocusOnError(errors: object): RefObject<HTMLFormElement> {
  const form = useRef<HTMLFormElement | null>(null);
  useEffect(() => {
    if (Object.keys(errors).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [errors]);
  return form as RefObject<HTMLFormElement>;
}
