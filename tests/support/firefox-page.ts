import { writeFile } from 'node:fs/promises';
import type { Bidi } from './bidi';
import type { Page, Target } from './browser';
import { findElement } from './find-element';
import { browserErrors } from './firefox-errors';
import { ADDON_HOST } from './firefox-profile';
import { type BrowserWindow, callIn } from './firefox-window';
import { flat } from './flat-text';
import { chord, typing } from './keys';
import { until } from './wait';

type Node = { readonly type: string; readonly sharedId?: string; readonly value?: unknown };
type Evaluation = { readonly result?: Node; readonly exceptionDetails?: { readonly text: string } };

/** Long enough for what is still coming to move what is there already. */
const MOMENT_MS = 60;

/** The address of a page of the extension, or an address as it is. */
export const addressOf = (path: string) =>
  /^[a-z-]+:/.test(path) ? path : `moz-extension://${ADDON_HOST}/${path}`;

/** Drives one tab of Firefox. */
export function firefoxPage(
  bidi: Bidi,
  context: string,
  window: BrowserWindow,
  consoleErrors: readonly string[],
): Page {
  const call = <Result>(source: string, ...values: readonly unknown[]) =>
    callIn<Result>(bidi, context, source, values);

  const perform = (actions: readonly object[]) =>
    bidi.send('input.performActions', { context, actions });
  async function press(keys: readonly { readonly type: string; readonly value: string }[]) {
    // The address bar or a notice of Firefox may have the focus: then no key presses a button.
    if (!(await call<boolean>('() => document.hasFocus()'))) {
      await window('() => { window.focus(); gBrowser.selectedBrowser.focus(); }');
    }
    await perform([{ type: 'key', id: 'keyboard', actions: keys }]);
  }

  async function locate(target: Target): Promise<{ readonly sharedId: string }> {
    const ask = async () => {
      const { result } = await bidi.send<Evaluation>('script.callFunction', {
        functionDeclaration: `(target) => (${findElement})(JSON.parse(target))`,
        arguments: [{ type: 'string', value: JSON.stringify(target) }],
        target: { context },
        awaitPromise: false,
      });
      return result?.sharedId ? { sharedId: result.sharedId } : undefined;
    };
    return until(JSON.stringify(target), ask, { describe: situation });
  }

  /** Whether a thing stands where it stood a moment ago: a page that is still growing moves it. */
  async function standsStill(element: { readonly sharedId: string }) {
    const { result } = await bidi.send<Evaluation>('script.callFunction', {
      functionDeclaration: `async (element) => {
        const place = () => JSON.stringify(element.getBoundingClientRect());
        const before = place();
        await new Promise((resolve) => setTimeout(resolve, ${MOMENT_MS}));
        return element.isConnected && place() === before;
      }`,
      arguments: [element],
      target: { context },
      awaitPromise: true,
    });
    return result?.value === true;
  }

  async function clickAt(element: { readonly sharedId: string }) {
    const origin = { type: 'element', element };
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await perform([{ type: 'pointer', id: 'mouse', actions }]);
  }

  const shownText = () => call<string>('() => document.body?.innerText ?? ""');
  const situation = async () =>
    [await page.address(), await shownText(), ...(await page.problems())].join('\n');

  const page: Page = {
    async goto(path) {
      const address = addressOf(path);
      await bidi.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
    },
    async reload() {
      await bidi.send('browsingContext.reload', { context, wait: 'complete' });
    },
    address: () => call('() => location.href'),
    async click(target) {
      // A page that is still growing may move the element away before the mouse is there.
      await until(`a click on ${JSON.stringify(target)}`, async () => {
        const element = await locate(target);
        if (!(await standsStill(element))) return false;
        await clickAt(element);
        return true;
      });
    },
    async fill(target, text) {
      await page.click(target);
      await press([...chord('Control+a'), ...chord('Backspace'), ...typing(text)]);
    },
    async type(text) {
      await press(typing(text));
    },
    async press(...keys) {
      for (const key of keys) await press(chord(key));
    },
    async chooseFile(target, file) {
      await bidi.send('input.setFiles', {
        context,
        element: await locateAnywhere(target),
        files: [file],
      });
    },
    async find(target) {
      await locate(target);
    },
    has: async (target) => call(`(target) => (${findElement})(target) !== null`, target),
    async see(text) {
      const isSeen = async () => flat(await shownText()).includes(flat(text));
      await until(`“${text}”`, isSeen, { describe: situation });
    },
    text: shownText,
    evaluate: (work, ...values) => call(String(work), ...values),
    async run(script) {
      const { exceptionDetails } = await bidi.send<Evaluation>('script.evaluate', {
        expression: script,
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
    },
    async resize(width, height) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async setTheme(theme) {
      await window(
        `(address, theme) => {
          for (const { linkedBrowser } of gBrowser.tabs) {
            const { currentURI, browsingContext } = linkedBrowser;
            if (currentURI.spec === address) browsingContext.prefersColorSchemeOverride = theme;
          }
        }`,
        await page.address(),
        theme,
      );
    },
    async screenshot(file) {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
      });
      await writeFile(file, Buffer.from(data, 'base64'));
    },
    async problems() {
      return [...(await browserErrors(window, ADDON_HOST)), ...consoleErrors];
    },
    async close() {
      await bidi.send('browsingContext.close', { context });
    },
  };

  /** A file field is often hidden behind a button of its own. */
  async function locateAnywhere({ css }: Target) {
    const { nodes } = await bidi.send<{ nodes: { sharedId: string }[] }>(
      'browsingContext.locateNodes',
      { context, locator: { type: 'css', value: css ?? 'input[type=file]' } },
    );
    const [element] = nodes;
    if (!element) throw new Error('The page has no field for a file');
    return { sharedId: element.sharedId };
  }

  return page;
}
