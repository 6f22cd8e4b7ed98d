/** Longer ones carry something else than an address. */
const LONGEST = 4096;

/**
 * The address of a web page that a link leads to.
 *
 * @param written as it stands in the file; it may be relative
 * @param base the address it is relative to
 * @returns undefined when it is none, or leads elsewhere than to http and https
 */
export function webLink(written: string, base?: string): string | undefined {
  const text = written.trim();
  if (text === '' || text.length > LONGEST) return undefined;
  const url = parsed(text, base);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  // Names and passwords have no place in a link, other than to deceive.
  url.username = '';
  url.password = '';
  if (isWhole(text)) return text;
  return url.href.length <= LONGEST ? url.href : undefined;
}

/** Whether it can stay as it is written: a whole address of the usual characters, and no name in it. */
function isWhole(text: string): boolean {
  return /^https?:\/\/[a-zA-Z\d][\w.-]*(?::\d+)?(?:[/?#][\w/?#.,:;!$&'()*+=~@%[\]|-]*)?$/.test(
    text,
  );
}

/** Where links below a declared base lead from. A base that is no web address changes nothing. */
export function webBase(written: string | undefined, base?: string): string | undefined {
  return (written === undefined ? undefined : webLink(written, base)) ?? base;
}

function parsed(text: string, base: string | undefined): URL | undefined {
  try {
    return base === undefined ? new URL(text) : new URL(text, base);
  } catch {
    return undefined;
  }
}
