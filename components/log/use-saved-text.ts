import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Short, because the popup may close at any moment and nothing she typed may be lost: a write that
 * starts while a page goes away may not come to its end.
 */
const PAUSE_MS = 200;

/**
 * Text that is saved whenever she pauses, and at once when she leaves the field.
 *
 * @param initial what is kept when the field appears
 */
export function useSavedText(initial: string, save: (text: string) => unknown) {
  const [text, setText] = useState(initial);
  const kept = useRef(initial);
  const flush = useRef(() => {});
  flush.current = () => {
    if (text === kept.current) return;
    kept.current = text;
    save(text);
  };
  useEffect(() => {
    const timer = setTimeout(() => flush.current(), text === kept.current ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const leave = () => flush.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return { value: text, onValue: setText, onBlur: () => flush.current() };
}
