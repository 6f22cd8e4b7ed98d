import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

export type Attributes = ReadonlyMap<string, string>;

/** What a text with tags consists of, in its order. Names of tags are in lower case. */
export type MarkupHandler = {
  /** @param source the tag as it is written */
  readonly open: (name: string, attributes: Attributes, isEmpty: boolean, source: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string, isCdata: boolean) => void;
};

/** A tag with more attributes than this has them for another reason than to be read. */
const MOST_ATTRIBUTES = 100;
const REFERENCE = /&(?:#x[\da-f]{1,8}|#\d{1,10}|[a-z][a-z\d]{1,31});/gi;
const COMMON: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': '\u00a0',
  '&#39;': "'",
};

/**
 * Reads HTML tag by tag. Forgiving and linear: no tree is built and nothing is matched up.
 *
 * References such as `&eacute;` arrive as the characters they stand for. What stands in a script or
 * a style arrives as one text between its tags.
 */
export function readHtml(html: string, handler: MarkupHandler): void {
  read(html, handler, false);
}

/**
 * Reads XML tag by tag, as readHtml does. Texts arrive as they are written: whether references in
 * them are to be read once or twice (`decodeReferences`) depends on the format.
 */
export function readXml(xml: string, handler: MarkupHandler): void {
  read(xml, handler, true);
}

/** References of XML and HTML that end in a semicolon become their characters; unknown ones stay. */
export function decodeReferences(text: string): string {
  return text.includes('&')
    ? text.replaceAll(REFERENCE, (one) => COMMON[one] ?? decoded(one))
    : text;
}

function decoded(reference: string): string {
  let text = '';
  const handler = { open: () => {}, close: () => {}, text: (part: string) => (text += part) };
  readHtml(reference, handler);
  return text;
}

function read(text: string, handler: MarkupHandler, isXml: boolean): void {
  let name = '';
  let from = 0;
  let attribute = '';
  let value = '';
  let attributes = new Map<string, string>();
  const tagEnds = (end: number, isEmpty: boolean) =>
    handler.open(name, attributes, isEmpty, text.slice(from, end + 1));

  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      name = text.slice(start, end).toLowerCase();
      from = start - 1;
      attributes = new Map();
    },
    onattribname: (start, end) => {
      attribute = text.slice(start, end).toLowerCase();
      value = '';
    },
    onattribdata: (start, end) => {
      value += text.slice(start, end);
    },
    onattribentity: (codePoint) => {
      value += String.fromCodePoint(codePoint);
    },
    onattribend: () => {
      if (attributes.size >= MOST_ATTRIBUTES || attributes.has(attribute)) return;
      attributes.set(attribute, isXml ? decodeReferences(value) : value);
    },
    onopentagend: (end) => tagEnds(end, false),
    onselfclosingtag: (end) => tagEnds(end, true),
    onclosetag: (start, end) => handler.close(text.slice(start, end).toLowerCase()),
    ontext: (start, end) => handler.text(text.slice(start, end), false),
    ontextentity: (codePoint) => handler.text(String.fromCodePoint(codePoint), false),
    oncdata: (start, end, closing) => handler.text(text.slice(start, end - closing), true),
    oncomment: () => {},
    ondeclaration: () => {},
    onprocessinginstruction: () => {},
    onend: () => {},
  };
  const tokenizer = new Tokenizer({ xmlMode: isXml, decodeEntities: !isXml }, callbacks);
  tokenizer.write(text);
  tokenizer.end();
}
