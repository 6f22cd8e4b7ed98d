/** What a page leaves behind while it opens; milliseconds since its navigation began. */
export type Probe = { readableAt?: number; clickedAt?: number; committedAt?: number };

declare global {
  var kinthreadProbe: Probe | undefined;
}

/**
 * Notes when the first element of a selector has been painted with its text, and when a click has
 * led to a committed record. It runs in the page before anything else does, the same in all pages
 * that are compared.
 */
export function watchPage(selectors: Readonly<Record<string, string>>): void {
  const selector = Object.entries(selectors).find(([part]) =>
    location.pathname.includes(part),
  )?.[1];
  if (!selector) return;
  const probe: Probe = {};
  globalThis.kinthreadProbe = probe;

  const observer = new MutationObserver(look);
  function look() {
    const element = document.querySelector(selector as string);
    if (!element?.textContent?.trim() || !element.checkVisibility()) return;
    observer.disconnect();
    // The frame that shows it begins now; the next task runs once it is painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        probe.readableAt = performance.now();
        port1.close();
      };
      port2.postMessage(undefined);
    });
  }
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });

  addEventListener(
    'click',
    () => {
      probe.clickedAt = performance.now();
    },
    { capture: true },
  );
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...parameters) {
    const transaction = begin.apply(this, parameters);
    if (transaction.mode === 'readwrite' && transaction.objectStoreNames.contains('interactions')) {
      transaction.addEventListener('complete', () => {
        probe.committedAt ??= performance.now();
      });
    }
    return transaction;
  };
}
