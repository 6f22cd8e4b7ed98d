import { describe, expect, it } from 'vitest';
import { compileProfile } from '@/lib/domain/reading/compile-profile';
import { addWord, removeWord } from '@/lib/domain/reading/profile';
import { SMALL_LEXICON } from '@/tests/support/reading/measured';

const weightsOf = (name: string) =>
  Object.fromEntries(
    compileProfile(name, SMALL_LEXICON).words.map(({ text, weight }) => [text, weight]),
  );

describe('the profile of an interest', () => {
  it('has the names, words and sites of the entry that its name means', () => {
    const { words, hosts } = compileProfile('His beloved Arsenal', SMALL_LEXICON);
    expect(words.map(({ text }) => text)).toContain('north london derby');
    expect(hosts).toEqual(['arseblog.com']);
  });

  it('gives what she called it the greatest weight', () => {
    const weights = weightsOf('Arsenal');
    expect(weights.arsenal).toBe(1.2);
    expect(weights['the gunners']).toBe(0.9);
    expect(weights.wenger).toBe(0.7);
  });

  it('drops what he does with it and whose it is', () => {
    expect(Object.keys(weightsOf('first job as a nurse'))).toEqual([
      'nurse',
      'ward sister',
      'night shift',
    ]);
    expect(weightsOf('learning to play the cello')).toEqual({ cello: 1.2 });
    expect(weightsOf('his reading')).toEqual({ reading: 1.2 });
  });

  it('takes each of several things in one name', () => {
    const words = Object.keys(weightsOf('football and birdwatching'));
    expect(words).toEqual(expect.arrayContaining(['premier league', 'goldfinch']));
  });

  it('knows that what stands before a noun narrows it', () => {
    expect(weightsOf('football')['premier league']).toBe(0.7);
    expect(weightsOf('football boots')['premier league']).toBe(0.7);
    expect(weightsOf('gaelic football')['premier league']).toBeCloseTo(0.49);
  });

  it('has its name and the parts of it when nothing is known', () => {
    expect(weightsOf('Taylor Swift')).toEqual({ 'taylor swift': 1.4, taylor: 0.35, swift: 0.35 });
  });

  it('is the same as data, and without words for a name without any', () => {
    const profile = compileProfile('Arsenal', SMALL_LEXICON);
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
    expect(compileProfile('?!', SMALL_LEXICON).words).toEqual([]);
  });

  it('keeps her words when it is compiled again', () => {
    const edited = removeWord(addWord(compileProfile('Arsenal', SMALL_LEXICON), 'Saka'), 'wenger');
    const again = compileProfile('Arsenal FC', SMALL_LEXICON, edited);
    expect(again.added).toEqual(['saka']);
    expect(again.removed).toEqual(['wenger']);
  });
});
