import { useEffect, useState } from 'preact/hooks';

/** What was just done, and how to take it back. It stays until the next thing she does. */
export type Notice = {
  readonly text: string;
  readonly tone: 'done' | 'problem';
  readonly undo?: () => Promise<void>;
};

let current: Notice | undefined;
const listeners = new Set<(notice: Notice | undefined) => void>();

function put(notice: Notice | undefined): void {
  current = notice;
  for (const hear of listeners) hear(notice);
}

/** The notice that stands now; the component is drawn again when it changes. */
export function useNotice(): Notice | undefined {
  const [notice, setNotice] = useState(current);
  useEffect(() => {
    setNotice(current);
    listeners.add(setNotice);
    return () => {
      listeners.delete(setNotice);
    };
  }, []);
  return notice;
}

/** Says that something is done, with an undo where there is one; it replaces the notice before. */
export function say(text: string, undo?: () => Promise<void>): void {
  put({ text, tone: 'done', ...(undo && { undo }) });
}

/** Says what went wrong, what is safe and what to do. */
export function sayProblem(text: string): void {
  put({ text, tone: 'problem' });
}

/** Takes the notice away, as when she goes to another page. */
export function clearNotice(): void {
  put(undefined);
}
