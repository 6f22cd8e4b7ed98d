// @vitest-environment happy-dom

import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CalendarButton } from '@/components/home/milestones/calendar/CalendarButton';
import { CalendarCard } from '@/components/home/milestones/calendar/CalendarCard';
import { savePlan } from '@/lib/app/plans/save-plan';
import { addSon } from '@/lib/app/sons/add-son';
import { setBirthday } from '@/lib/app/sons/set-birthday';
import { addDays, localDateAt } from '@/lib/domain/local-date';
import { clearPage, pageText, press, show } from '@/tests/support/on-page';

const now = Date.now();
let planId = '';
let sonId = '';
/** The files that went to her downloads. */
let files: { name: string; blob: Blob }[] = [];

beforeAll(() => import('@/lib/formats/icalendar'));
beforeEach(async () => {
  files = [];
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href);
    if (blob) files.push({ name: this.download, blob });
  });
  sonId = (await addSon({ name: 'Daniel' }, now)).id;
});
afterEach(() => {
  vi.restoreAllMocks();
  clearPage();
});

describe('the card with all days', () => {
  const fill = async () => {
    await setBirthday(sonId, { month: 2, day: 29 }, now);
    const on = addDays(localDateAt(now), 3);
    planId = await savePlan({ sonId, title: 'Lunch', on, note: 'Bring the photos' }, now);
  };

  it('puts one file with all of them into her downloads and says where it is', async () => {
    await fill();
    await show(<CalendarCard />);
    await press('Save the calendar file');
    expect(files.map(({ name }) => name)).toEqual(['kinthread-calendar.ics']);
    expect(files[0]?.blob.type).toBe('text/calendar;charset=utf-8');
    expect(await files[0]?.blob.text()).toContain('SUMMARY:Daniel’s birthday');
    expect(document.querySelector('[role=status]')?.textContent).toBe(
      'The file is in your downloads: kinthread-calendar.ics.',
    );
  });

  it('takes her notes along once she has ticked it', async () => {
    await fill();
    await show(<CalendarCard />);
    await press('Save the calendar file');
    await press('Take my own notes along');
    await press('Save the calendar file');
    const texts = await Promise.all(files.map(({ blob }) => blob.text()));
    expect(texts.map((text) => text.includes('Bring the photos'))).toEqual([false, true]);
  });

  it('says so when there is no day yet', async () => {
    await show(<CalendarCard />);
    await press('Save the calendar file');
    expect(files).toEqual([]);
    expect(document.querySelector('[role=status]')?.textContent).toContain('no day');
  });

  it('tells how to open it, what comes of a change, and where the file is', async () => {
    await show(<CalendarCard />);
    for (const words of ['Add All', 'calendar.google.com', 'Outlook', 'replace the old days'])
      expect(pageText()).toContain(words);
    expect(pageText()).toContain('stays on this computer until you open it or send it');
  });
});

it('a button puts one day into a file, without her notes', async () => {
  const on = addDays(localDateAt(now), 3);
  planId = await savePlan({ sonId, title: 'Lunch', on, note: 'Bring the photos' }, now);
  await setBirthday(sonId, { month: 2, day: 29 }, now);
  await show(<CalendarButton choice={{ store: 'plans', id: planId }} />);
  await press('Calendar file');
  expect(files.map(({ name }) => name)).toEqual(['kinthread-day.ics']);
  const text = await files[0]?.blob.text();
  expect(text).toContain('SUMMARY:Lunch');
  expect(text).not.toMatch(/birthday|photos/);
});
