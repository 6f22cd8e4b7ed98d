import type { Idea } from '@/lib/domain/idea';
import { ADVICE_ON_REQUEST } from './advice-on-request';
import { ADVICE_ON_REQUEST_ALONE } from './advice-on-request-alone';
import { CALM_WORDS } from './calm-words';
import { CALM_WORDS_ALONE } from './calm-words-alone';
import { NO_BLAME } from './no-blame';
import { PLAIN_LOVE } from './plain-love';
import { PLAIN_LOVE_ALONE } from './plain-love-alone';
import { PLAIN_LOVE_AT_HOME } from './plain-love-at-home';
import { PLAIN_LOVE_AT_TIMES } from './plain-love-at-times';
import { PLAIN_LOVE_SMALL_WORDS } from './plain-love-small-words';
import { PLAIN_THANKS } from './plain-thanks';
import { VULNERABILITY } from './vulnerability';
import { VULNERABILITY_ALONE } from './vulnerability-alone';

export const SPEAK_IDEAS: readonly Idea[] = [
  ...CALM_WORDS,
  ...CALM_WORDS_ALONE,
  ...NO_BLAME,
  ...ADVICE_ON_REQUEST,
  ...ADVICE_ON_REQUEST_ALONE,
  ...VULNERABILITY,
  ...VULNERABILITY_ALONE,
  ...PLAIN_LOVE,
  ...PLAIN_LOVE_AT_HOME,
  ...PLAIN_LOVE_AT_TIMES,
  ...PLAIN_LOVE_SMALL_WORDS,
  ...PLAIN_LOVE_ALONE,
  ...PLAIN_THANKS,
];
