import type { ElementHandle, Page as Tab } from 'playwright-core';
import type { Page, Target } from './browser';
import { findElement } from './find-element';
import { flat } from './flat-text';
import { until } from './wait';

/** Drives one tab of Chromium. */
export function chromiumPage(tab: Tab, origin: string, consoleErrors: readonly string[]): Page {
  const call = <Result>(source: string, ...values: readonly unknown[]) =>
    tab.evaluate<Result>(`(${source})(...${JSON.stringify(values)})`);

  const shownText = () => call<string>('() => document.body?.innerText ?? ""');
  const situation = async () =>
    [tab.url(), await shownText(), ...(await page.problems())].join('\n');

  const locate = (target: Target): Promise<ElementHandle> =>
    until(
      JSON.stringify(target),
      async () => {
        const found = await tab.evaluateHandle(`(${findElement})(${JSON.stringify(target)})`);
        return found.asElement() as ElementHandle | null;
      },
      { describe: situation },
    );

  const page: Page = {
    async goto(path) {
      await tab.goto(/^[a-z-]+:/.test(path) ? path : `${origin}/${path}`);
    },
    async reload() {
      await tab.reload();
    },
    address: async () => tab.url(),
    async click(target) {
      await (await locate(target)).click();
    },
    async fill(target, text) {
      await page.click(target);
      await page.press('Control+a', 'Backspace');
      await page.type(text);
    },
    async type(text) {
      await tab.keyboard.type(text);
    },
    async press(...keys) {
      for (const key of keys) await tab.keyboard.press(key);
    },
    async chooseFile({ css = 'input[type=file]' }, file) {
      await tab.setInputFiles(css, file);
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
      await tab.evaluate(script);
    },
    async resize(width, height) {
      await tab.setViewportSize({ width, height });
    },
    async setTheme(theme) {
      await tab.emulateMedia({ colorScheme: theme });
    },
    async screenshot(file) {
      await tab.screenshot({ path: file });
    },
    async problems() {
      const seen = await call<string[]>('() => globalThis.kinthreadProblems ?? ["not watched"]');
      return [...seen, ...consoleErrors];
    },
    async close() {
      await tab.close();
    },
  };
  return page;
}
