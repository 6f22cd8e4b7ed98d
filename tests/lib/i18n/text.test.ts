import { afterEach, describe, expect, it } from 'vitest';
import { setLanguage } from '@/lib/i18n/language';
import { textOf } from '@/lib/i18n/text';

const text = textOf('test', {
  plain: 'Hello.',
  named: 'Hello, {name}. {name} is your name.',
  counted: { one: '{count} note', other: '{count} notes' },
});

afterEach(() => setLanguage('system', ['en-GB']));

describe('a sentence', () => {
  it('stands as it is', () => {
    expect(text('plain')).toBe('Hello.');
  });

  it('takes a name at each of its places, whatever is in it', () => {
    expect(text('named', { name: '{count} $& <b>' })).toBe(
      'Hello, {count} $& <b>. {count} $& <b> is your name.',
    );
  });

  it('counts by the rules of the language', () => {
    expect(text('counted', { count: 1 })).toBe('1 note');
    expect(text('counted', { count: 0 })).toBe('0 notes');
  });

  it('writes large numbers as the language does', async () => {
    expect(text('counted', { count: 12_345 })).toBe('12,345 notes');
    await setLanguage('system', ['en-IN']);
    expect(text('counted', { count: 1_234_567 })).toBe('12,34,567 notes');
  });
});
