/** Kinds of computers that hide notices in their own way. */
export const SYSTEMS = ['windows', 'mac', 'linux', 'chromebook'] as const;
export type System = (typeof SYSTEMS)[number];

/**
 * The kind of computer, as the browser tells it to every page.
 *
 * @param userAgent `navigator.userAgent`
 */
export function systemOf(userAgent: string): System {
  if (/\bCrOS\b/.test(userAgent)) return 'chromebook';
  if (/Windows/.test(userAgent)) return 'windows';
  return /Mac OS X|Macintosh/.test(userAgent) ? 'mac' : 'linux';
}

/** The name under which the computer lists her browser; undefined for one that we do not know. */
export function browserNameOf(userAgent: string): string | undefined {
  if (/\bFirefox\//.test(userAgent)) return 'Firefox';
  if (/\bEdg\//.test(userAgent)) return 'Microsoft Edge';
  if (/\bOPR\/|\bVivaldi\//.test(userAgent)) return undefined;
  return /\bChrome\//.test(userAgent) ? 'Google Chrome' : undefined;
}
