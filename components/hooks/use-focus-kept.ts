import { useEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus a place when what she pressed has gone with what it changed, so that a keyboard
 * goes on from there. A focus that has its place stays.
 *
 * @param key what changes with it
 * @param find the words that came instead
 */
export function useFocusKept(key: unknown, find: () => HTMLElement | null): void {
  const last = useRef(key);
  const place = useRef(find);
  place.current = find;
  useEffect(() => {
    if (last.current === key) return;
    last.current = key;
    const focused = document.activeElement;
    if (focused && focused !== document.body) return;
    const words = place.current();
    if (!words) return;
    words.tabIndex = -1;
    words.focus();
  }, [key]);
}
