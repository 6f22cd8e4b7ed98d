import type { Idea } from '@/lib/domain/idea';
import { ADVICE_ON_REQUEST } from './advice-on-request';
import { CALM_WORDS } from './calm-words';
import { NO_BLAME } from './no-blame';
import { PLAIN_LOVE } from './plain-love';
import { PLAIN_LOVE_AT_HOME } from './plain-love-at-home';
import { PLAIN_LOVE_AT_TIMES } from './plain-love-at-times';
import { PLAIN_LOVE_SMALL_WORDS } from './plain-love-small-words';
import { PLAIN_THANKS } from './plain-thanks';
import { VULNERABILITY } from './vulnerability';

export const SPEAK_IDEAS: readonly Idea[] = [
  ...CALM_WORDS,
  ...NO_BLAME,
  ...ADVICE_ON_REQUEST,
  ...VULNERABILITY,
  ...PLAIN_LOVE,
  ...PLAIN_LOVE_AT_HOME,
  ...PLAIN_LOVE_AT_TIMES,
  ...PLAIN_LOVE_SMALL_WORDS,
  ...PLAIN_THANKS,
];
