import type { Message, Messages } from '@/content/locales/message';
import { language, translated } from './language';

type Names<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;
type NamesOf<Entry> = Entry extends string
  ? Names<Entry>
  : Entry extends object
    ? Names<Entry[keyof Entry]> | 'count'
    : never;
type Values<Entry> = {
  readonly [Name in NamesOf<Entry>]: Name extends 'count' ? number : string | number;
};
type Parameters<Entry> = [NamesOf<Entry>] extends [never] ? [] : [values: Values<Entry>];

/** Turns a key of one area into a sentence in her language; the compiler knows each key's values. */
export type Text<Area extends Messages> = <Key extends keyof Area & string>(
  key: Key,
  ...values: Parameters<Area[Key]>
) => string;

/**
 * The text function of one area of the product.
 *
 * @param area name of the area, the same in every language
 * @param english its English sentences, which fill the gaps of other languages
 */
export function textOf<const Area extends Messages>(area: string, english: Area): Text<Area> {
  return (key, ...[values]) => {
    const message: Message | undefined = translated(area, key) ?? english[key];
    if (message === undefined) throw new Error(`No text for ${area}.${key}`);
    return fill(message, (values ?? {}) as Readonly<Record<string, string | number>>);
  };
}

function fill(message: Message, values: Readonly<Record<string, string | number>>): string {
  const sentence =
    typeof message === 'string' ? message : pluralForm(message, Number(values.count));
  return sentence.replace(/\{(\w+)\}/g, (_placeholder, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? new Intl.NumberFormat(language()).format(value) : value;
  });
}

function pluralForm(message: Exclude<Message, string>, count: number): string {
  return message[new Intl.PluralRules(language()).select(count)] ?? message.other;
}
