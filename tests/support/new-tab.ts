import type { CardIdea } from '@/lib/domain/idea-card';
import { ideaDayIdOf } from '@/lib/domain/idea-day';
import { addDays, type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/domain/settings';
import type { Son } from '@/lib/domain/son';
import { database } from '@/lib/storage/database';
import { saveSettings } from '@/lib/storage/settings';
import { saveSon } from '@/lib/storage/sons';

/** An idea of a card, told from the others by its number. */
export function anIdea(number: number, fields: Partial<CardIdea> = {}): CardIdea {
  return {
    ideaId: `idea-${number}`,
    practice: 'curiosity',
    title: `Idea ${number}`,
    why: `Why idea ${number} may help.`,
    words: `Words of idea ${number}.`,
    minutes: 10,
    contact: 'two-way',
    kind: 'Showing interest',
    reasons: [{ kind: 'suits-stage' }],
    ...fields,
  };
}

/** Saves a son with cards for today and tomorrow, as the background does. */
export async function keepFamily(
  son: Son,
  settings: Partial<Settings> = {},
  ideas: readonly CardIdea[] = [1, 2, 3, 4, 5].map((number) => anIdea(number)),
): Promise<void> {
  const now = Date.now();
  await saveSon(son, now);
  await saveSettings({ ...DEFAULT_SETTINGS, isWelcomed: true, ...settings }, now);
  const today = localDateAt(now);
  for (const day of [today, addDays(today, 1)]) await keepCard(son.id, day, ideas);
}

/** Saves the card of one day, with the step of the path that she is on, if any. */
export async function keepCard(
  sonId: string,
  on: LocalDate,
  ideas: readonly CardIdea[],
  step?: string,
): Promise<void> {
  const path = step === undefined ? {} : { step };
  const card = { id: ideaDayIdOf(sonId, on), sonId, on, ...path, ideas, updatedAt: Date.now() };
  await (await database()).put('cards', card);
}

/** Makes a day before today on which an idea was shown, so that this is not the first day. */
export async function keepEarlierDay(sonId: string): Promise<void> {
  const on = addDays(localDateAt(Date.now()), -1);
  const day = { id: ideaDayIdOf(sonId, on), sonId, on, shownIds: ['old'], position: 0 };
  await (await database()).put('ideaDays', { ...day, updatedAt: Date.now() });
}
