import type { Agreement } from '@/lib/domain/agreement';
import { parseLocalDate } from '@/lib/domain/local-date';
import type { Plan } from '@/lib/domain/plan';
import type { Tradition } from '@/lib/domain/tradition';

/** A Sunday call at five. */
export function inventTradition(changes: Partial<Tradition> = {}): Tradition {
  return {
    id: 'tradition',
    sonId: 'sam',
    title: 'Sunday call',
    recurrence: { every: 'weeks', interval: 1, weekday: 0, from: parseLocalDate('2026-01-01') },
    tiedTo: '',
    pauses: [],
    isReminded: true,
    note: '',
    ...changes,
  };
}

export function inventPlan(changes: Partial<Plan> = {}): Plan {
  const on = parseLocalDate('2026-12-01');
  return { id: 'plan', sonId: 'sam', title: 'Lunch by the river', on, note: '', ...changes };
}

export function inventAgreement(changes: Partial<Agreement> = {}): Agreement {
  const agreedOn = parseLocalDate('2026-06-01');
  return { id: 'agreement', sonId: 'sam', text: 'We ask before we visit', agreedOn, ...changes };
}
