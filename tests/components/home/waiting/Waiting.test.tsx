// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Waiting } from '@/components/home/waiting/Waiting';
import { NoticeBar } from '@/components/ui/NoticeBar';
import { ideaDayIdOf } from '@/lib/domain/idea-day';
import { addDays, localDateAt } from '@/lib/domain/local-date';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import { occurrenceIdOf } from '@/lib/domain/reminders/occurrence-id';
import { database } from '@/lib/storage/database';
import { newestInteractions } from '@/lib/storage/interactions';
import { saveRecord } from '@/lib/storage/records';
import { clearPage, control, pageText, press, settled, show } from '@/tests/support/on-page';
import { aMilestone, anOccurrence, aSon } from '@/tests/support/reminder-records';
import { loadWaitingActs, stateOf } from '@/tests/support/waiting';

const SONS = [aSon(), aSon({ id: 'tom', name: 'Tom' }), aSon({ id: 'ben', name: 'Ben' })];
const today = localDateAt(Date.now());

/** A day that is reminded of, and waits. */
async function keepDay(title: string, days: number, sonId = 'daniel'): Promise<string> {
  const on = addDays(today, days);
  const day = { repeats: 'once', on } as const;
  await saveRecord('milestones', aMilestone({ id: title, title, sonId, day }), 0);
  const occurrence: Occurrence = anOccurrence({
    id: occurrenceIdOf('milestone-1', title, today),
    subjectId: title,
    sonId,
    aboutOn: on,
  });
  await saveRecord('occurrences', occurrence, 0);
  return occurrence.id;
}

async function open(openId?: string, sons = SONS.slice(0, 1)) {
  await show(
    <div data-page="waiting">
      <Waiting family={{ sons, son: sons[0] }} openId={openId} />
      <NoticeBar />
    </div>,
  );
  await vi.waitFor(() => expect(document.querySelector('ul, p')).not.toBeNull());
  await settled();
}
const titles = () => [...document.querySelectorAll('h2')].map((each) => each.textContent);
const logged = () => newestInteractions('daniel', 10);

beforeAll(loadWaitingActs);
beforeEach(async () => {
  for (const son of SONS) await saveRecord('sons', son, 0);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  clearPage();
  await settled();
});

describe('the page of what waits', () => {
  it('says so kindly when nothing does', async () => {
    await open();
    expect(pageText()).toContain('Nothing is waiting.');
  });

  it('tells of all three sons, the nearest day first, and whom each is about', async () => {
    await keepDay('Race', 7, 'tom');
    await keepDay('Concert', 0, 'ben');
    await keepDay('Driving test', 1);
    await open(undefined, SONS);
    expect(titles()).toEqual(['Today: Concert', 'Tomorrow: Driving test', 'In a week: Race']);
    const names = [...document.querySelectorAll('article')].map((each) => each.textContent);
    expect(names[0]).toContain('Ben');
    expect(names[2]).toContain('Tom');
  });

  it('says why each is there', async () => {
    await keepDay('Driving test', 1);
    await open();
    const details = document.querySelector('details');
    expect(details?.querySelector('summary')?.textContent).toBe('Why am I seeing this?');
    expect(details?.querySelector('p')?.textContent).toMatch(/\w+.*\.$/);
  });

  it('leads to the date itself', async () => {
    await keepDay('Driving test', 1);
    await open();
    expect(control('Open this date').getAttribute('href')).toBe('#/milestones/Driving%20test');
  });
});

describe('ready words', () => {
  const words = () => document.querySelector('p.words')?.textContent ?? '';

  it('are copied on a press, which says so', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await keepDay('Driving test', 1);
    await open();
    await press('Copy: ');
    expect(words()).not.toBe('');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(words());
    expect(control('Copied').textContent).toBe('Copied');
  });

  it('that cannot be copied are still there, and the page says what to do', async () => {
    const writeText = vi.fn(async () => {
      throw new Error('not allowed');
    });
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await keepDay('Driving test', 1);
    await open();
    await press('Copy: ');
    expect(pageText()).toContain('We could not copy the words.');
    expect(words()).not.toBe('');
  });
});

describe('an answer', () => {
  let id: string;
  beforeEach(async () => {
    id = await keepDay('Driving test', 1);
    await keepDay('Concert', 7);
    await open();
  });
  const pressFirst = async (name: string) => {
    const button = [...document.querySelectorAll('article button')].find(
      ({ textContent }) => textContent === name,
    );
    (button as HTMLElement).focus();
    await act(() => (button as HTMLElement).click());
    await settled();
  };

  it('that it is done logs with one more press, and one undo takes both back', async () => {
    await pressFirst('Done');
    expect(await stateOf(id)).toBe('done');
    expect(titles()).toEqual(['In a week: Concert']);
    expect(document.activeElement?.textContent).toBe('Text');
    await press('Text');
    expect(await logged()).toMatchObject([{ kind: 'text' }]);
    expect(pageText()).toContain('Text saved for today');
    await press('Undo');
    expect(await logged()).toHaveLength(0);
    expect(await stateOf(id)).toBe('shown');
    expect(titles()).toEqual(['Tomorrow: Driving test', 'In a week: Concert']);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('gives the focus to the next one when one goes, and to the title after the last', async () => {
    await pressFirst('Not this time');
    expect(await stateOf(id)).toBe('not-this-time');
    expect(document.activeElement?.textContent).toBe('In a week: Concert');
    await pressFirst('Not this time');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(pageText()).toContain('Nothing is waiting.');
  });

  it('to hear of it later offers no day that comes too late', async () => {
    await pressFirst('Later');
    expect(pageText()).toContain('When would you like to hear of it again?');
    expect(pageText()).not.toContain('Next week');
    await press('Tomorrow');
    expect(await stateOf(id)).toBe('snoozed');
    await press('Undo');
    expect(await stateOf(id)).toBe('shown');
  });
});

describe('coming from a notification', () => {
  it('gives the focus to the one it was about', async () => {
    await keepDay('Driving test', 1);
    const id = await keepDay('Concert', 7);
    await open(id);
    expect(document.activeElement?.textContent).toBe('In a week: Concert');
    expect(pageText()).not.toContain('is not waiting any more');
  });

  it('says so kindly when that is gone, and shows the rest', async () => {
    await keepDay('Concert', 7);
    await open('milestone-1:gone@2026-12-11');
    expect(pageText()).toContain('is not waiting any more. The rest is here.');
    expect(titles()).toEqual(['In a week: Concert']);
  });

  it('does not say so of the one that she has just dealt with', async () => {
    const id = await keepDay('Driving test', 1);
    await open(id);
    await press('Not this time');
    expect(pageText()).toContain('Nothing is waiting.');
    expect(pageText()).not.toContain('is not waiting any more');
  });

  it('shows the days, the questions and one idea of the week, for each of her sons', async () => {
    const idea = {
      ideaId: 'photo',
      practice: 'memories',
      title: 'Send him one old photo',
      why: 'It says that you think of him.',
      minutes: 5,
      contact: 'none',
      reasons: [],
    } as const;
    await keepDay('Cup final', 3);
    await saveRecord(
      'followUps',
      {
        id: 'knee',
        sonId: 'tom',
        text: 'how his knee is',
        mentionedOn: addDays(today, -3),
        answer: '',
      },
      0,
    );
    const later = { id: 'trip', sonId: 'tom', text: 'where he will go', answer: '' };
    const days = { mentionedOn: today, askOn: addDays(today, 7) };
    await saveRecord('followUps', { ...later, ...days }, 0);
    const card = { id: ideaDayIdOf('tom', today), sonId: 'tom', on: today, ideas: [idea] };
    await (await database()).put('cards', { ...card, updatedAt: 0 });
    const week = anOccurrence({
      id: occurrenceIdOf('weekly-look', 'week', today),
      rule: 'weekly-look',
      subjectId: 'week',
      aboutOn: today,
    });
    await saveRecord('occurrences', week, 0);
    await open(week.id, SONS.slice(0, 2));
    await vi.waitFor(() => expect(pageText()).toContain('One idea for the week'));
    const look = document.querySelector('article:has(dl)')?.textContent;
    expect(look).toContain('Cup final');
    expect(look).toContain('You could ask how his knee is.');
    expect(look).toContain('Send him one old photo');
    expect(look, 'which is for the week after').not.toContain('where he will go');
  });
});
