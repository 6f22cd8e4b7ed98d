import { useEffect, useRef, useState } from 'preact/hooks';
import { TextArea, TextField } from '@/components/ui/Field';

type Props = {
  readonly label: string;
  readonly hint?: string;
  /** What is kept now. */
  readonly value: string;
  readonly onSave: (text: string) => unknown;
  /** Several lines instead of one. */
  readonly rows?: number;
};

const PAUSE_MS = 1000;

/**
 * Text that saves itself: when she pauses, leaves the field or closes the page. While she types,
 * her words stand; afterwards the field follows what is kept.
 */
export function SavedText({ label, hint, value, onSave, rows }: Props) {
  const [typed, setTyped] = useState<string>();
  const save = useRef(() => undefined as unknown);
  save.current = () => {
    if (typed !== undefined && typed.trim() !== value) onSave(typed.trim());
  };
  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(() => save.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    const leave = () => save.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  useEffect(() => setTyped((now) => (now?.trim() === value ? undefined : now)), [value]);
  const field = {
    label,
    ...(hint && { hint }),
    value: typed ?? value,
    onValue: setTyped,
    onBlur: () => save.current(),
  };
  if (rows) return <TextArea {...field} rows={rows} />;
  return (
    <TextField {...field} onKeyDown={(event) => event.key === 'Enter' && void save.current()} />
  );
}
