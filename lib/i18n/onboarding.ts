import { ONBOARDING } from '@/content/locales/en/onboarding';
import { textOf } from './text';

/** Words of the first-run page. */
export const onboardingText = textOf('onboarding', ONBOARDING);
