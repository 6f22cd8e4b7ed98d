/** What a page leaves behind while it opens; milliseconds since its navigation began. */
export type Probe = {
  /** The useful thing stands in the page and a frame with it has been made. */
  framedAt?: number;
  /** Its text is on screen, as the browser itself says. */
  paintedAt?: number;
  /** A script has begun to hear clicks on it; never, in a page without scripts. */
  heardAt?: number;
  clickedAt?: number;
  committedAt?: number;
};

declare global {
  var kinthreadProbe: Probe | undefined;
}

/**
 * Notes when the first element of a selector is there with its text, and when a click has led to a
 * committed record. It runs in the page before anything else does, the same in all pages
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
    element.setAttribute('elementtiming', 'useful');
    // The frame that shows it begins now; the next task runs once it is painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        probe.framedAt = performance.now();
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

  new PerformanceObserver((list) => {
    const [entry] = list.getEntries() as (PerformanceEntry & { readonly renderTime: number })[];
    if (entry) probe.paintedAt ??= entry.renderTime;
  }).observe({ type: 'element', buffered: true });

  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (...parameters) {
    const isUseful = this instanceof Element && this.matches(selector as string);
    if (isUseful && parameters[0] === 'click') probe.heardAt ??= performance.now();
    listen.apply(this, parameters);
  };
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
