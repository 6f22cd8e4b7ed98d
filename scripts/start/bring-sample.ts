import { IDEAS } from '@/content/ideas';
import type { LocalDate } from '@/lib/domain/local-date';
import { makeSampleFamily } from '@/lib/sample/make-sample-family';
import type { Browser } from '@/tests/support/browser';
import { bringBackCopy, writeCopy } from '@/tests/support/copies';

/** Loads an invented family with a year of records, on the settings page as she would a copy. */
export async function bringSample(browser: Browser, today: LocalDate): Promise<void> {
  const ideaIds = IDEAS.map(({ id }) => id);
  const family = makeSampleFamily({ seed: 3, sons: 1, years: 1, today, ideaIds });
  await bringBackCopy(browser, await writeCopy(browser.profile, family));
  console.log(
    `Brought an invented family: ${family.records.sons[0]?.name}, with a year of records.`,
  );
}
