import { describe, expect, it } from 'vitest';
import type { Message, Messages } from '@/content/locales/message';
import { avoidedWordsIn } from '@/tests/support/avoided-words';

const areas = import.meta.glob<Readonly<Record<string, Messages>>>('/content/locales/en/*.ts', {
  eager: true,
});

const formsOf = (message: Message) =>
  typeof message === 'string' ? [message] : Object.values(message);

const texts = Object.entries(areas).flatMap(([file, area]) =>
  Object.values(area).flatMap((messages) =>
    Object.entries(messages).flatMap(([key, message]) =>
      formsOf(message).map((text) => ({ place: `${file.split('/').at(-1)} ${key}`, text })),
    ),
  ),
);

/** The sentences that break a rule, so that a failure names them all at once. */
const breaking = (rule: (text: string) => boolean) =>
  texts.filter(({ text }) => rule(text)).map(({ place, text }) => `${place}: ${text}`);

describe('every English sentence', () => {
  it('is found', () => {
    expect(texts.length).toBeGreaterThan(100);
  });

  it('says none of the words to avoid', () => {
    expect(breaking((text) => avoidedWordsIn(text).length > 0)).toEqual([]);
  });

  it('has no exclamation marks, straight quotes or double spaces', () => {
    expect(breaking((text) => /!|["']|\s{2}|^\s|\s$/.test(text))).toEqual([]);
  });
});
