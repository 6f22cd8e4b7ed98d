import { useCallback, useEffect, useState } from 'preact/hooks';
import { clearNotice } from '@/components/ui/notice';

/** public/first-paint.js reads it, too. */
const KEY = 'kinthread.hidden';
const TWICE_MS = 1500;

/**
 * Hiding all that is hers, for a shared screen: *Esc* twice hides it here and in every other new
 * tab, and it stays hidden until she shows it again.
 */
export function useHidden(): { readonly show: () => void } {
  const [isHidden, setIsHidden] = useState(readHidden);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-private', isHidden);
  }, [isHidden]);
  useEffect(() => {
    let pressedAt = Number.NEGATIVE_INFINITY;
    const onKey = ({ key, timeStamp, repeat }: KeyboardEvent) => {
      if (key !== 'Escape' || repeat) return;
      const isSecond = timeStamp - pressedAt < TWICE_MS;
      pressedAt = timeStamp;
      if (!isSecond) return;
      keepHidden(true);
      clearNotice();
      setIsHidden(true);
    };
    const onOtherTab = () => setIsHidden(readHidden());
    addEventListener('keydown', onKey);
    addEventListener('storage', onOtherTab);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('storage', onOtherTab);
    };
  }, []);
  const show = useCallback(() => {
    keepHidden(false);
    setIsHidden(false);
    // Her page is there before the focus goes to it: the button that had it is gone.
    document.documentElement.removeAttribute('data-private');
    document.getElementById('idea')?.focus();
  }, []);
  return { show };
}

function readHidden(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function keepHidden(isHidden: boolean): void {
  try {
    if (isHidden) localStorage.setItem(KEY, 'true');
    else localStorage.removeItem(KEY);
  } catch {
    // Where nothing can be kept it holds for this tab alone.
  }
}
