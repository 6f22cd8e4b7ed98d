// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { announceChange } from '@/lib/app/news';
import { localDateAt } from '@/lib/domain/local-date';
import { newestInteractions } from '@/lib/storage/interactions';
import { findSon } from '@/lib/storage/sons';
import { anIdea, keepCard, keepEarlierDay, keepFamily } from '@/tests/support/new-tab';
import {
  bringParts,
  calm,
  openNewTab,
  pressSeen,
  seen,
  shownTitle,
} from '@/tests/support/new-tab-page';
import { clearPage, press, settled } from '@/tests/support/on-page';
import { aSon } from '@/tests/support/reminder-records';

const DANIEL = aSon();

beforeAll(bringParts);
beforeEach(() => localStorage.clear());
afterEach(async () => {
  clearPage();
  await settled();
});

describe('the idea on the card', () => {
  beforeEach(async () => {
    await keepFamily(DANIEL, { herName: 'Ruth' });
    await keepEarlierDay(DANIEL.id);
  });

  it('moves on to another idea, reads its title out once, and goes back', async () => {
    await openNewTab();
    await pressSeen('Another idea');
    expect(shownTitle()).toBe('Idea 2');
    expect(seen('#idea [role=status]')).toBe('Now showing: Idea 2');
    expect(document.activeElement?.textContent).toBe('Another idea');
    await pressSeen('Back to the last idea');
    expect(shownTitle()).toBe('Idea 1');
    expect(seen('#idea')).not.toContain('Back to the last idea');
    expect(document.activeElement?.id).toBe('idea');
  });

  it('shows the same idea in the next tab', async () => {
    await openNewTab();
    await pressSeen('Another idea');
    clearPage();
    await openNewTab();
    expect(shownTitle()).toBe('Idea 2');
  });

  it('asks how it went after Do it, takes the answer and lets her change it', async () => {
    await openNewTab();
    await pressSeen('Do it');
    expect(seen('#idea')).toContain('Lovely. Tell us how it went, whenever you like.');
    expect(document.activeElement?.id).toBe('idea-started');
    await pressSeen('It was hard');
    expect(seen('#idea')).toContain('Noted. Some things are hard. You can leave it there.');
    await pressSeen('Change my answer');
    await pressSeen('Not yet');
    expect(seen('#idea')).toContain('Do it');
  });

  it('puts what she has done into the journal and says so, until she says not yet', async () => {
    await keepFamily(DANIEL, {}, [anIdea(1, { logsAs: 'call' })]);
    await openNewTab();
    await pressSeen('Do it');
    await pressSeen('It went well');
    expect(seen('#idea')).toContain('Lovely. It is in your journal.See your journal');
    expect(seen()).toContain('You and Daniel talked today.');
    const entry = { kind: 'call', startedBy: 'her', feeling: 'good', practice: 'curiosity' };
    expect(await newestInteractions(DANIEL.id, 5)).toMatchObject([entry]);
    await pressSeen('Change my answer');
    expect(await newestInteractions(DANIEL.id, 5)).toEqual([]);
    await pressSeen('Not yet');
    expect(seen('#idea')).toContain('Do it');
    expect(await newestInteractions(DANIEL.id, 5)).toEqual([]);
  });

  it('says why it was picked, keeps the idea at hand, and takes that back', async () => {
    await keepFamily(DANIEL, {}, [anIdea(1, { because: ['He likes ramen.', 'It is new.'] })]);
    await openNewTab();
    const [first, ...others] = document.querySelectorAll('#idea details');
    expect(others).toEqual([]);
    expect(first?.hasAttribute('open')).toBe(false);
    expect(first?.textContent).toContain('Why this one?He likes ramen.It is new.');
    expect(first?.nextElementSibling?.getAttribute('href')).toBe('/home.html#/ideas');
    await pressSeen('Keep this one at hand');
    expect((await findSon(DANIEL.id))?.favouriteIdeas).toEqual(['idea-1']);
    expect(document.activeElement?.textContent).toBe('Let it go');
    await press('Undo');
    expect((await findSon(DANIEL.id))?.favouriteIdeas).toEqual([]);
    await pressSeen('Keep this one at hand');
    await pressSeen('Let it go');
    await press('Undo');
    expect((await findSon(DANIEL.id))?.favouriteIdeas).toEqual(['idea-1']);
  });

  it('shows the way to the path that she is on', async () => {
    await keepFamily(DANIEL);
    await openNewTab();
    expect(seen('#idea')).not.toContain('Your path');
    await keepCard(DANIEL.id, localDateAt(Date.now()), [anIdea(1)], 'Listen');
    await act(() => announceChange(['cards']));
    await calm();
    expect(seen('#idea')).toContain('Your path: Listen');
  });

  it('turns to other words in place, says them once, and copies those', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await keepFamily(DANIEL, {}, [anIdea(1, { otherWords: ['Hello you.'] }), anIdea(2)]);
    await openNewTab();
    await pressSeen('Other words');
    expect(seen('#idea .words')).toBe('“Hello you.”');
    expect(seen('#idea [role=status]')).toBe('“Hello you.”');
    expect(document.activeElement?.textContent).toBe('Other words');
    await pressSeen('Copy the words');
    expect(writeText).toHaveBeenCalledWith('Hello you.');
    await act(() => announceChange(['settings']));
    await calm();
    expect(seen('#idea .words')).toBe('“Hello you.”');
    await pressSeen('Other words');
    expect(seen('#idea .words')).toBe('“Words of idea 1.”');
    await pressSeen('Other words');
    await pressSeen('Another idea');
    expect(seen('#idea .words')).toBe('“Words of idea 2.”');
    expect(seen('#idea')).not.toContain('Other words');
  });

  it('offers a short version when the idea has one', async () => {
    await keepFamily(DANIEL, {}, [anIdea(1, { inTwoMinutes: 'Send one line.' })]);
    await openNewTab();
    expect(seen('#idea')).toContain('Short of time? Send one line.');
  });

  it('puts an idea away with undo, and asks what fits after the third', async () => {
    await openNewTab();
    await pressSeen('Not for us');
    expect(shownTitle()).toBe('Idea 2');
    expect(document.body.textContent).toContain('Put away. You won’t see it again.');
    await press('Undo');
    expect(shownTitle()).toBe('Idea 1');
    for (const _time of [1, 2, 3]) await pressSeen('Not for us');
    expect(shownTitle()).toBe('Idea 4');
    expect(seen('#idea')).toContain('Tell us what fits him better');
  });

  it('copies the words without the quotation marks', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await openNewTab();
    await pressSeen('Copy the words');
    expect(writeText).toHaveBeenCalledWith('Words of idea 1.');
    expect(document.body.textContent).toContain('Copied');
  });

  it('says so kindly when the words cannot be copied', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await openNewTab();
    await pressSeen('Copy the words');
    expect(document.body.textContent).toContain('We could not copy the words.');
  });
});
