import { readSettings } from '@/lib/app/settings/settings';
import { prepareCards } from '@/lib/app/today/prepare-cards';
import { type Instant, localDateAt } from '@/lib/domain/local-date';
import { setLanguage } from '@/lib/i18n/language';
import { pickReasons } from '@/lib/i18n/pick-reasons';
import { practiceName } from '@/lib/i18n/practices';

/** Makes the cards of today and tomorrow, and says in her language what each idea is and why it came. */
export async function makeCards(now: Instant): Promise<void> {
  const { language } = await readSettings();
  await setLanguage(language, navigator.languages);
  await prepareCards(localDateAt(now), now, {
    inWords: (idea, on) => ({ kind: practiceName(idea.practice), because: pickReasons(idea, on) }),
  });
}
