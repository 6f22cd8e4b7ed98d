import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { clearNotice } from '@/components/ui/notice';

/**
 * Arriving in another section: the last notice goes, the page starts at its top and the section's
 * heading takes the focus, so that a screen reader says where she is. Opening the page itself
 * leaves the focus alone.
 *
 * @param page the section; a change of it is an arrival
 * @param main where the section's heading appears, perhaps a moment later
 */
export function useArrival(page: string, main: RefObject<HTMLElement | null>): void {
  const last = useRef(page);
  useEffect(() => {
    if (last.current === page || !main.current) return;
    last.current = page;
    clearNotice();
    scrollTo(0, 0);
    return whenThere(main.current, `[data-page="${page}"] h1`, (heading) => {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    });
  }, [page, main]);
}

/** Waits for an element; the answer ends the waiting. */
function whenThere(
  parent: HTMLElement,
  selector: string,
  use: (element: HTMLElement) => void,
): () => void {
  const found = parent.querySelector<HTMLElement>(selector);
  if (found) {
    use(found);
    return () => undefined;
  }
  const observer = new MutationObserver(() => {
    const appeared = parent.querySelector<HTMLElement>(selector);
    if (!appeared) return;
    observer.disconnect();
    use(appeared);
  });
  observer.observe(parent, { childList: true, subtree: true });
  return () => observer.disconnect();
}
