import { browser } from '@/lib/platform/browser';
import type { DataChanged, Message } from './protocol';

type Listener = (message: Message) => void;

const TYPES: ReadonlySet<string> = new Set<Message['type']>([
  'dataChanged',
  'prepareCards',
  'reconcile',
]);
const listeners = new Set<Listener>();
let isListening = false;

function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    TYPES.has(String((value as { type: unknown }).type))
  );
}

/** Whether a message comes from a page or the background of this very extension. */
function isOwn(sender: { id?: string; url?: string }): boolean {
  const isOurs = sender.id === browser.runtime.id;
  return isOurs && (sender.url === undefined || sender.url.startsWith(browser.runtime.getURL('')));
}

/**
 * Hears every message of the other pages and the background, and the news of this page itself.
 *
 * @returns ends the listening
 */
export function listen(listener: Listener): () => void {
  if (!isListening) {
    isListening = true;
    browser.runtime.onMessage.addListener(
      (message: unknown, sender: { id?: string; url?: string }) => {
        if (isOwn(sender) && isMessage(message)) for (const hear of listeners) hear(message);
        return undefined;
      },
    );
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Sends to the background and all other pages. With nobody there to hear it, that is fine. */
export async function send(message: Message): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Tells every page, this one too, and the background that records changed. */
export async function announceChange(stores: DataChanged['stores']): Promise<void> {
  const news: DataChanged = { type: 'dataChanged', stores };
  for (const hear of listeners) hear(news);
  await send(news);
}
