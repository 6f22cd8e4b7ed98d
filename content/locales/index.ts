import type { Message } from './message';

/** Sentences by area and key; what is missing stays English. */
export type Translation = Readonly<Record<string, Readonly<Record<string, Message>>>>;

/** A language that she can choose. */
export type Locale = {
  readonly tag: string;
  /** Its name in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Brings its sentences; English is built in. */
  readonly load?: () => Promise<Translation>;
};

export const LOCALES: readonly [Locale, ...Locale[]] = [
  { tag: 'en-GB', name: 'English', direction: 'ltr' },
];
