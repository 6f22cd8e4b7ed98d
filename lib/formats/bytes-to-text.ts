/** What a file says of itself, and what turned out. */
export type DecodedText = {
  readonly text: string;
  /** The bytes were not what their label says. */
  readonly isMislabelled: boolean;
};

const LOOKED_AT = 1024;
const XML_DECLARATION = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']?\s*([\w.:-]+)/i;
const META_CHARSET = /<meta[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;
const HTTP_CHARSET = /\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;
/** One byte is one character in these, so that any bytes at all pass for them. */
const SINGLE_BYTE = /^(?:windows-|iso-8859-|koi8-|macintosh|x-mac-|ibm866)/;

/**
 * The text of a downloaded file, by its byte order mark, the header of the answer, its own
 * declaration, else UTF-8. A label that cannot be true is passed over, down to windows-1252, in which
 * nothing is wrong: never throws.
 *
 * @param contentType the header of the answer that brought it
 */
export function textOfBytes(bytes: Uint8Array, contentType = ''): DecodedText {
  const marked = encodingOfStart(bytes);
  if (marked?.startsWith('utf-32')) {
    return { text: utf32(bytes, marked === 'utf-32be'), isMislabelled: false };
  }
  if (marked) return { text: withEncoding(bytes, marked) ?? '', isMislabelled: false };

  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, LOOKED_AT));
  const labels = [
    HTTP_CHARSET.exec(contentType)?.[1],
    XML_DECLARATION.exec(start)?.[1],
    META_CHARSET.exec(start)?.[1],
  ].filter((label) => label !== undefined);
  const [encoding] = labels.map(knownEncoding).filter((known) => known !== undefined);
  // Text of another encoding that happens to be correct UTF-8 does not occur in real life.
  if (!encoding || SINGLE_BYTE.test(encoding)) {
    const text = withEncoding(bytes, 'utf-8');
    if (text !== undefined) return { text, isMislabelled: labels.length > 0 && !encoding };
    return { text: loosely(bytes, encoding ?? 'windows-1252'), isMislabelled: !encoding };
  }
  const text = withEncoding(bytes, encoding) ?? withEncoding(bytes, 'utf-8');
  if (text !== undefined) return { text, isMislabelled: false };
  return { text: loosely(bytes, fallback(bytes, encoding)), isMislabelled: true };
}

/** A long text with one bad byte is still what it says; a short one, or one full of them, is not. */
function fallback(bytes: Uint8Array, encoding: string): string {
  const text = loosely(bytes, encoding);
  let bad = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) bad += 1;
  return bad * 200 < text.length ? encoding : 'windows-1252';
}

/** By its mark, or by the zeros around the first `<`. */
function encodingOfStart(bytes: Uint8Array): string | undefined {
  const [a = -1, b = -1, c = -1, d = -1] = bytes;
  if (a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d === 0x3c)))
    return 'utf-32be';
  if (c === 0 && d === 0 && ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)))
    return 'utf-32le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  return a === 0xef && b === 0xbb && c === 0xbf && isUtf8(bytes) ? 'utf-8' : undefined;
}

const isUtf8 = (bytes: Uint8Array) => withEncoding(bytes, 'utf-8') !== undefined;

/** The name under which browsers know it. A file whose first letters are legible is not in UTF-16. */
function knownEncoding(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') || encoding === 'x-user-defined' ? undefined : encoding;
  } catch {
    return undefined;
  }
}

function withEncoding(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: !encoding.startsWith('utf-16') }).decode(bytes);
  } catch {
    return undefined;
  }
}

function loosely(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function utf32(bytes: Uint8Array, isBigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const codePoint = view.getUint32(at, !isBigEndian);
    parts.push(codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\ufffd');
  }
  return parts.join('').replace(/^\ufeff/, '');
}
