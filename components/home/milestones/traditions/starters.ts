import type { TraditionDraft } from '@/lib/app/traditions/save-tradition';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { traditionsText } from '@/lib/i18n/traditions';

/**
 * Traditions to begin with, each whole as it is. A call is left out while he wants no contact or
 * the two do not speak.
 */
export function starters(son: Son, today: LocalDate): TraditionDraft[] {
  const common = { sonId: son.id, tiedTo: '', pauses: [], isReminded: true, note: '' };
  const call: TraditionDraft = {
    ...common,
    title: traditionsText('starter.call'),
    recurrence: { every: 'weeks', interval: 1, weekday: 0, from: today },
    time: '17:00',
    tiedTo: traditionsText('starter.callTied'),
  };
  const others: TraditionDraft[] = [
    {
      ...common,
      title: traditionsText('starter.breakfast'),
      recurrence: { every: 'birthday' },
      note: traditionsText('starter.breakfastNote'),
    },
    {
      ...common,
      title: traditionsText('starter.baking'),
      recurrence: { every: 'year-before', weekday: 6, month: 12, day: 25 },
      note: traditionsText('starter.bakingNote'),
    },
  ];
  return son.isNoContact || son.season === 'silent' ? others : [call, ...others];
}
