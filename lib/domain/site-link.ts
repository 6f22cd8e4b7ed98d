/** How many links of her own the new tab has room for. */
export const MOST_SITES = 8;

/**
 * The address of a site as she typed it, made whole: "example.org" is "https://example.org/".
 *
 * @returns undefined when it is not the address of a web page
 */
export function siteAddress(typed: string): string | undefined {
  const text = typed.trim();
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const isPlace = url.hostname.includes('.') || url.hostname === 'localhost';
  return isWeb && isPlace ? url.href : undefined;
}
