import { describe, expect, it } from 'vitest';
import { addInterest } from '@/lib/app/interests/add-interest';
import { saveMilestone } from '@/lib/app/milestones/save-milestone';
import { readSettings } from '@/lib/app/settings/settings';
import { addSon } from '@/lib/app/sons/add-son';
import { chooseSon } from '@/lib/app/sons/choose-son';
import { readFamily } from '@/lib/app/sons/read-family';
import { readHim } from '@/lib/app/sons/read-him';
import { prepareCards } from '@/lib/app/today/prepare-cards';
import { readToday } from '@/lib/app/today/read-today';
import { finishWelcome } from '@/lib/app/welcome/finish-welcome';
import { keepLife } from '@/lib/app/welcome/keep-life';
import { keepLikes } from '@/lib/app/welcome/keep-likes';
import { readWelcome } from '@/lib/app/welcome/read-welcome';
import { showFirstIdea } from '@/lib/app/welcome/show-first-idea';
import { sonToWelcome } from '@/lib/app/welcome/son-to-welcome';
import { keepWelcomeDate, welcomeDateIdOf } from '@/lib/app/welcome/welcome-date';
import { parseLocalDate } from '@/lib/domain/local-date';
import type { Season } from '@/lib/domain/son';

const now = Date.parse('2026-11-21T10:00:00Z');
const today = parseLocalDate('2026-11-21');
const exam = {
  kind: 'exam',
  title: 'Driving test',
  day: { repeats: 'once', on: parseLocalDate('2026-12-05') },
} as const;

describe('the son of the first-run page', () => {
  it('is a nameless one when she has said nothing, so that ideas come', async () => {
    await finishWelcome(today, now);
    const { sons } = await readFamily();
    expect(sons).toHaveLength(1);
    expect(sons[0]).toMatchObject({ name: '', stage: 'adult-near', season: 'busy' });
    expect(await readSettings()).toMatchObject({ isWelcomed: true });
    await prepareCards(today, now);
    expect((await readToday(today)).current?.shown?.idea.title).toBeTruthy();
  });

  it('is the one she has, never a second', async () => {
    const { id } = await addSon({ name: 'Daniel' }, now);
    expect(await sonToWelcome(now)).toBe(id);
    await finishWelcome(today, now);
    expect((await readFamily()).sons).toHaveLength(1);
  });
});

describe('keeping her answers', () => {
  it('takes a birthday away that she has emptied, and leaves the rest', async () => {
    const id = await sonToWelcome(now);
    const birthday = { month: 12, day: 12, sinceYear: 2011 };
    await keepLife(id, { birthday, season: 'close' }, now);
    expect((await readFamily()).son).toMatchObject({ stage: 'teen', season: 'close' });
    await keepLife(id, {}, now);
    expect((await readHim(id)).birthday).toBeUndefined();
    expect((await readFamily()).son?.season).toBe('close');
  });

  it('takes away the interests she took away, and none that came from elsewhere', async () => {
    const id = await sonToWelcome(now);
    await addInterest({ sonId: id, name: 'Chess' }, now);
    const answer = { waysOfLove: [], removedInterests: [] };
    await keepLikes(id, { ...answer, interests: ['Football', 'Ramen'] }, now);
    await keepLikes(id, { ...answer, interests: ['Ramen'], removedInterests: ['Football'] }, now);
    const names = (await readHim(id)).interests.map(({ name }) => name);
    expect(names.sort()).toEqual(['chess', 'ramen']);
  });

  it('changes the one date instead of adding another, and keeps notices she has chosen', async () => {
    const id = await sonToWelcome(now);
    await keepWelcomeDate(id, exam, now);
    const { date } = await readWelcome();
    expect(date).toMatchObject({ notices: [7, 1, 0], asksAfter: true });
    await saveMilestone(
      { ...exam, id: welcomeDateIdOf(id), sonId: id, notices: [1], asksAfter: true, note: 'early' },
      now,
    );
    await keepWelcomeDate(id, { ...exam, title: 'Second try' }, now);
    expect((await readWelcome()).date).toMatchObject({
      title: 'Second try',
      notices: [1],
      note: 'early',
    });
    await keepWelcomeDate(id, { ...exam, kind: 'move' }, now);
    expect((await readWelcome()).date?.notices).toEqual([30, 7, 1, 0]);
    await keepWelcomeDate(id, undefined, now);
    expect((await readWelcome()).date).toBeUndefined();
  });
});

describe('the first idea', () => {
  it.each<Season>(['hurt', 'silent'])(
    'is a message that needs no answer when things are %s, whatever was on show before',
    async (season) => {
      const id = await sonToWelcome(now);
      await prepareCards(today, now);
      await showFirstIdea(id, today, now);
      await keepLife(id, { season }, now);
      await finishWelcome(today, now);
      expect((await readToday(today)).current?.shown).toBeUndefined();
      await prepareCards(today, now);
      await showFirstIdea(id, today, now);
      const idea = (await readToday(today)).current?.shown?.idea;
      expect(idea?.contact).toBe('no-answer');
      expect(idea?.words).toBeTruthy();
    },
  );

  it('finds such a message for every son, however his ideas are ordered', async () => {
    const sons = [];
    for (let each = 0; each < 12; each++) sons.push(await addSon({ season: 'silent' }, now + each));
    await prepareCards(today, now);
    for (const { id } of sons) {
      await chooseSon(id, now);
      await showFirstIdea(id, today, now);
      expect((await readToday(today)).current?.shown?.idea.contact).toBe('no-answer');
    }
  });

  it('stays on show when the page is opened again', async () => {
    const id = await sonToWelcome(now);
    await prepareCards(today, now);
    await showFirstIdea(id, today, now);
    const first = (await readToday(today)).current?.shown?.idea.ideaId;
    await showFirstIdea(id, today, now);
    expect((await readToday(today)).current?.shown?.idea.ideaId).toBe(first);
  });

  it('waits quietly while nothing is prepared', async () => {
    const id = await sonToWelcome(now);
    await showFirstIdea(id, today, now);
    expect((await readToday(today)).current?.shown).toBeUndefined();
  });
});
