import axe from 'axe-core';
import type { Page } from './browser';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/** Breaches of the accessibility rules on a page as it stands, each with its first elements. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.run(`${axe.source}; undefined`);
  const violations = await page.evaluate(async (standards) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ runOnly: standards as string[] });
    return violations as readonly Violation[];
  }, STANDARDS);
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 200))
        .join(' | ')}`,
  );
}
