import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/local-date';
import type { Reminder } from '@/lib/domain/reminders/reminder';
import { reminderBody } from '@/lib/i18n/notifications';
import { readyWords, whyThis } from '@/lib/i18n/nudges';
import { avoidedWordsIn } from '@/tests/support/avoided-words';
import { EVERY_REMINDER, HELLOS, TODAY, WORDING_IDS } from '@/tests/support/every-reminder';
import { readingGrade } from '@/tests/support/reading-level';

const named = (name: string): Reminder => {
  const [, reminder] = EVERY_REMINDER.find(([each]) => each === name) ?? [];
  if (!reminder) throw new Error(`No reminder ${name}`);
  return reminder;
};

describe.each(EVERY_REMINDER)('%s', (_name, reminder) => {
  it('says in plain words why it is here, with and without his name', () => {
    for (const sonName of ['Daniel', '']) {
      const why = whyThis({ ...reminder, sonName });
      expect(why).toMatch(/^\p{Lu}.{20,}[.]$/u);
      expect(why).not.toMatch(/[{}!]|undefined|\s{2}/);
      expect(avoidedWordsIn(why)).toEqual([]);
      expect(readingGrade(why), why).toBeLessThan(9);
    }
  });

  it('has words to send that speak to him and not of him', () => {
    const words = readyWords(reminder, TODAY);
    expect(new Set(words).size).toBe(words.length);
    for (const each of words) {
      expect(each).toMatch(/^\p{Lu}.*[.?]$/u);
      expect(each.length).toBeLessThan(140);
      expect(each).not.toMatch(/[{}!]|undefined|\s{2}|\b(?:he|him|his|Daniel)\b/i);
      expect(avoidedWordsIn(each)).toEqual([]);
      expect(readingGrade(each), each).toBeLessThan(8);
    }
  });

  it('has no words to send while he has asked for room', () => {
    expect(readyWords({ ...reminder, isInSpace: true }, TODAY)).toEqual([]);
  });
});

describe('a day that matters, while things are hurt or silent', () => {
  const days = EVERY_REMINDER.flatMap(([, each]) =>
    each.nudge === 'milestone' && !each.asksAfter ? [{ ...each, asksNothing: true }] : [],
  );

  it('comes with words that ask nothing of him', () => {
    expect(days.length).toBeGreaterThan(20);
    for (const day of days) {
      expect(readyWords(day, TODAY)).toHaveLength(1);
      for (const id of WORDING_IDS) {
        const said = [reminderBody({ ...day, id }, TODAY), ...readyWords(day, TODAY)].join(' ');
        expect(said).not.toMatch(/\?|\bask\b/i);
      }
    }
  });
});

describe('words to send', () => {
  it.each(HELLOS)('for a %s are two', (_name, hello) => {
    const words = readyWords(hello, TODAY);
    expect(words).toHaveLength(2);
    if (hello.needsNoAnswer) expect(words.join(' ')).not.toContain('?');
  });

  it('name what a hello begins from', () => {
    const all = (name: string) => readyWords(named(name), TODAY).join(' ');
    expect(all('hello from an interest')).toContain('climbing');
    expect(all('hello from a day')).toContain('your driving test');
    expect(all('hello from the memory of a meal')).toContain('a meal of ours in December 2023');
  });

  it('of luck before a day that he mentioned ask nothing, nor do those in a hard time', () => {
    const words = ['luck before', 'a hard time'].flatMap((name) => readyWords(named(name), TODAY));
    expect(words).toHaveLength(4);
    expect(words.join(' ')).not.toContain('?');
  });

  it('ask about what he mentioned in her words, unless they speak of him', () => {
    const asking = (text: string, sonName = 'Daniel') =>
      readyWords({ ...named('asking after'), text, sonName } as Reminder, TODAY)[0];
    expect(asking('how the interview went')).toBe(
      'I have been wondering how the interview went. Tell me when you like.',
    );
    const plain = 'I have thought of what you told me. How did it go?';
    expect(asking('how his knee is')).toBe(plain);
    expect(asking('whether he’s found a flat')).toBe(plain);
    expect(asking('how Daniel’s test went')).toBe(plain);
    expect(asking('how history of art went', '')).toContain('history of art');
  });

  it('for a day fit its nearness', () => {
    const birthday = named('birthday in 0 days');
    const on = (ahead: number) => readyWords({ ...birthday, on: addDays(TODAY, ahead) }, TODAY);
    expect(on(0)[0]).toMatch(/^Happy birthday/);
    expect(on(7)[0]).toMatch(/coming up/);
    expect(on(-2)[0]).toMatch(/^A late happy birthday/);
  });

  it('of luck are only for days of his own', () => {
    expect(readyWords(named('exam in 1 days'), TODAY).join(' ')).toContain('your driving test');
    expect(readyWords(named('other in 1 days'), TODAY).join(' ')).not.toContain('test');
  });
});

describe('why she sees', () => {
  it('something that he mentioned names the day on which she noted it', () => {
    expect(whyThis(named('asking after'))).toContain('28 November');
    expect(whyThis(named('a hard time'))).toContain('28 November');
  });

  it('a hello may tell of research in whole', () => {
    expect(whyThis(named('hello that tells of research'))).toContain('study of 2023');
  });

  it('something that leads to him while he has room: that it can wait', () => {
    for (const name of ['hello from an interest', 'asking after', 'article']) {
      expect(whyThis({ ...named(name), isInSpace: true })).toContain('can wait');
    }
  });
});
