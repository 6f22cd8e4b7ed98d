import type { Field } from './feed-fields';
import { type Attributes, decodeReferences } from './markup';
import { onOneLine, type PlainText, textOfHtml, textOfPerhapsHtml } from './plain-text';

type Piece = { readonly kind: 'text' | 'cdata' | 'markup'; readonly text: string };

/** What stands in an element, as it is written, until it is needed. */
export type Captured = {
  readonly field: Field;
  readonly base: string | undefined;
  readonly attributes: Attributes;
  readonly pieces: Piece[];
  size: number;
};

/** More than this of one element is not looked at: what is shown of it is far shorter. */
const MOST_KEPT = 50_000;
const NON_TEXT = /^(?!text\/)[\w.+-]+\/(?!(?:[\w.+-]*\+)?xml$|xhtml)[\w.+-]+$/;

export function newCapture(
  field: Field,
  attributes: Attributes,
  base: string | undefined,
): Captured {
  return { field, base, attributes, pieces: [], size: 0 };
}

export function addPiece(captured: Captured, kind: Piece['kind'], text: string): void {
  const room = MOST_KEPT - captured.size;
  if (room <= 0) return;
  captured.size += text.length;
  captured.pieces.push({ kind, text: text.length <= room ? text : text.slice(0, room) });
}

/** A value that is no prose: an address, a date, a number. */
export function wordsOf({ pieces }: Captured): string {
  return pieces.map(decodedPiece).join('').trim();
}

/**
 * What a reader would see of it. RSS means HTML in its descriptions and says nothing of its titles;
 * Atom says what it means, in two ways (Atom 0.3 by `mode`).
 */
export function proseOf(captured: Captured, isAtom: boolean): PlainText & { isBad?: true } {
  const { attributes, pieces, field } = captured;
  const type = attributes.get('type')?.trim().toLowerCase() ?? '';
  const hasMarkup = pieces.some(({ kind }) => kind === 'markup');
  const isSaidBase64 = attributes.get('mode')?.trim().toLowerCase() === 'base64';
  if (isSaidBase64 || (isAtom && NON_TEXT.test(type))) {
    const decoded = fromBase64(wordsOf(captured));
    if (decoded !== undefined) return textOfHtml(decoded);
    return { ...proseOf({ ...captured, attributes: new Map() }, isAtom), isBad: true };
  }
  if (hasMarkup) return textOfHtml(pieces.map((piece) => sourceOf(piece, isAtom)).join(''));
  const text = pieces.map(decodedPiece).join('');
  if (isAtom && !/html/.test(type)) return { text: onOneLine(text) };
  return field === 'title' || field === 'otherTitle'
    ? { text: textOfPerhapsHtml(text) }
    : textOfHtml(text);
}

function decodedPiece({ kind, text }: Piece): string {
  if (kind === 'markup') return '';
  return kind === 'cdata' ? text : decodeReferences(text);
}

/** As HTML. In Atom a CDATA section among elements is text; elsewhere it is more HTML. */
function sourceOf({ kind, text }: Piece, isAtom: boolean): string {
  const isText = kind === 'cdata' && isAtom;
  return isText ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
}

function fromBase64(text: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/\s+/g, '')), (one) => one.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
