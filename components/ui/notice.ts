import { signal } from '@preact/signals';

/** What was just done, and how to take it back. It stays until the next thing she does. */
export type Notice = {
  readonly text: string;
  readonly tone: 'done' | 'problem';
  readonly undo?: () => Promise<void>;
};

export const notice = signal<Notice | undefined>(undefined);

/** Says that something is done, with an undo where there is one; it replaces the notice before. */
export function say(text: string, undo?: () => Promise<void>): void {
  notice.value = { text, tone: 'done', ...(undo && { undo }) };
}

/** Says what went wrong, what is safe and what to do. */
export function sayProblem(text: string): void {
  notice.value = { text, tone: 'problem' };
}

/** Takes the notice away, as when she goes to another page. */
export function clearNotice(): void {
  notice.value = undefined;
}
