import type { Answers } from './answers';

const KEY = 'welcome';

/**
 * Her answers while she is on the page, so that they outlive a reload. They belong to this tab and
 * go with it; each question is kept for good when she goes on.
 */
export function keepDraft(answers: Answers): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(answers));
  } catch {
    // A private window or a full disk: they stay until the page is closed.
  }
}

/** Her answers from before a reload, laid over `known`, when they are about the same son. */
export function withDraft(known: Answers): Answers {
  const draft = readDraft();
  return draft?.sonId === known.sonId ? { ...known, ...draft } : known;
}

/** She has finished. */
export function dropDraft(): void {
  sessionStorage.removeItem(KEY);
}

function readDraft(): Partial<Answers> | undefined {
  try {
    const draft: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return typeof draft === 'object' && draft !== null ? draft : undefined;
  } catch {
    return undefined;
  }
}
