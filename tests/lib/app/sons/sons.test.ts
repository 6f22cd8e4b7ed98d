import { describe, expect, it } from 'vitest';
import { addSon } from '@/lib/app/sons/add-son';
import { bringBackSon } from '@/lib/app/sons/bring-back-son';
import { changeSon } from '@/lib/app/sons/change-son';
import { chooseSon } from '@/lib/app/sons/choose-son';
import { readFamily } from '@/lib/app/sons/read-family';
import { readHim } from '@/lib/app/sons/read-him';
import { removeSon } from '@/lib/app/sons/remove-son';
import { setBirthday } from '@/lib/app/sons/set-birthday';
import { parseLocalDate } from '@/lib/domain/local-date';
import { birthdayIdOf } from '@/lib/domain/milestone';

const now = Date.parse('2026-11-21T10:00:00Z');
const current = async () => (await readFamily()).son;

describe('her sons', () => {
  it('stand in the order she added them, and the last one added is the current one', async () => {
    await addSon({ name: 'Daniel' }, now);
    await addSon({ name: 'Ben' }, now + 1);
    const family = await readFamily();
    expect(family.sons.map(({ name }) => name)).toEqual(['Daniel', 'Ben']);
    expect(family.son?.name).toBe('Ben');
  });

  it('can be chosen, removed and brought back', async () => {
    const daniel = await addSon({ name: 'Daniel' }, now);
    await addSon({ name: 'Ben' }, now + 1);
    await chooseSon(daniel.id, now);
    expect((await current())?.name).toBe('Daniel');
    await removeSon(daniel.id, now);
    expect((await current())?.name).toBe('Ben');
    await bringBackSon(daniel.id, now);
    expect((await current())?.name).toBe('Daniel');
  });

  it('may be none, and may have no name', async () => {
    expect(await readFamily()).toEqual({ sons: [], son: undefined });
    expect(await addSon({}, now)).toMatchObject({ name: '', touch: 'ask' });
  });
});

describe('changing him', () => {
  it('keeps what is not changed and takes away what is set to nothing', async () => {
    const until = parseLocalDate('2026-12-01');
    const { id } = await addSon({ name: 'Daniel', spaceUntil: until, note: 'kind' }, now);
    await changeSon(id, () => ({ spaceUntil: undefined, callsHer: 'Mum' }), now);
    const son = await current();
    expect(son).toMatchObject({ name: 'Daniel', callsHer: 'Mum', note: 'kind' });
    expect(son && 'spaceUntil' in son).toBe(false);
  });

  it('loses nothing when two pages add to the same list', async () => {
    const { id } = await addSon({}, now);
    const leave = (topic: string) =>
      changeSon(id, ({ topicsToLeave }) => ({ topicsToLeave: [...topicsToLeave, topic] }), now);
    await Promise.all([leave('money'), leave('work')]);
    expect((await current())?.topicsToLeave).toHaveLength(2);
  });
});

describe('his birthday', () => {
  it('is one milestone, with the notices of a birthday', async () => {
    const { id } = await addSon({}, now);
    await setBirthday(id, { month: 12, day: 12 }, now);
    await setBirthday(id, { month: 12, day: 13, sinceYear: 1999 }, now);
    expect((await readHim(id)).birthday).toMatchObject({
      id: birthdayIdOf(id),
      kind: 'birthday',
      day: { repeats: 'yearly', month: 12, day: 13, sinceYear: 1999 },
      notices: [7, 1, 0],
    });
  });

  it('decides his stage of life when its year is known', async () => {
    const { id } = await addSon({}, now);
    await setBirthday(id, { month: 12, day: 12 }, now);
    expect((await current())?.stage).toBe('adult-near');
    await setBirthday(id, { month: 12, day: 12, sinceYear: 2011 }, now);
    expect((await current())?.stage).toBe('teen');
  });

  it('leaves a stage alone that she chose herself', async () => {
    const { id } = await addSon({}, now);
    await changeSon(id, () => ({ stage: 'child', isStageChosen: true }), now);
    await setBirthday(id, { month: 12, day: 12, sinceYear: 2011 }, now);
    expect((await current())?.stage).toBe('child');
  });
});
