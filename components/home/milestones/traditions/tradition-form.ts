import { readTypedDate } from '@/components/hooks/typed-date';
import type { TraditionDraft } from '@/lib/app/traditions/save-tradition';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Pause, Tradition } from '@/lib/domain/tradition';
import { writtenDay } from '@/lib/i18n/dates';
import { traditionsText } from '@/lib/i18n/traditions';
import { type HowForm, howFormOf, readHow } from './how-form';

/** A rest as she types it. */
export type RestForm = {
  /** Tells it from the others while it has no days yet. */
  readonly key: string;
  readonly fromText: string;
  readonly toText: string;
};
export type RestErrors = { readonly from?: string; readonly to?: string };

/** What stands in the form: her words, before anything is read from them. */
export type TraditionForm = HowForm & {
  readonly title: string;
  /** `HH:MM`, or empty. */
  readonly time: string;
  readonly tiedTo: string;
  readonly isReminded: boolean;
  readonly rests: readonly RestForm[];
  readonly note: string;
};
export type TraditionErrors = {
  readonly title?: string;
  readonly day?: string;
  /** By the place of the rest in the form. */
  readonly rests?: readonly RestErrors[];
};

/** The form of a tradition that is kept, or of a new one. Rests that are over are left behind. */
export function traditionFormOf(tradition: Tradition | undefined, today: LocalDate): TraditionForm {
  const { title = '', time = '', tiedTo = '', isReminded = true, note = '' } = tradition ?? {};
  return {
    ...howFormOf(tradition?.recurrence, today),
    ...{ title, time, tiedTo, isReminded, note },
    rests: (tradition?.pauses ?? [])
      .filter(({ to }) => to >= today)
      .map(({ from, to }) => restOf(writtenDay(from), writtenDay(to))),
  };
}

/** A rest that is still to be filled in. */
export function emptyRest(): RestForm {
  return restOf('', '');
}

function restOf(fromText: string, toText: string): RestForm {
  return { key: crypto.randomUUID(), fromText, toText };
}

/** Reads the form: a tradition that can be saved, or what is not right in it. */
export async function readTraditionForm(
  form: TraditionForm,
  { sonId, today, old }: Context,
): Promise<
  | { readonly ok: true; readonly draft: TraditionDraft }
  | { readonly ok: false; readonly errors: TraditionErrors }
> {
  const title = form.title.trim();
  const recurrence = await readHow(form, today, old?.recurrence);
  const rests = await Promise.all(form.rests.map((rest) => readRest(rest, today)));
  const hasWrongRest = rests.some((rest) => rest && !('pause' in rest));
  if (!title || typeof recurrence === 'string' || hasWrongRest) {
    const errors = {
      ...(!title && { title: traditionsText('form.titleNeeded') }),
      ...(typeof recurrence === 'string' && { day: recurrence }),
      ...(hasWrongRest && { rests: rests.map((rest) => (rest && !('pause' in rest) ? rest : {})) }),
    };
    return { ok: false, errors };
  }
  const pauses = rests.flatMap((rest) => (rest && 'pause' in rest ? [rest.pause] : []));
  const draft: TraditionDraft = {
    ...(old && { id: old.id }),
    ...{ sonId, title, recurrence, pauses },
    ...(form.time && { time: form.time }),
    tiedTo: form.tiedTo.trim(),
    isReminded: form.isReminded,
    note: form.note.trim(),
  };
  return { ok: true, draft };
}

type Context = {
  readonly sonId: string;
  readonly today: LocalDate;
  readonly old: Tradition | undefined;
};

/** A rest, what is not right in it, or nothing when both fields are empty. */
async function readRest(
  { fromText, toText }: RestForm,
  today: LocalDate,
): Promise<{ readonly pause: Pause } | RestErrors | undefined> {
  if (!fromText.trim() && !toText.trim()) return undefined;
  const [from, to] = await Promise.all(
    [fromText, toText].map((text) => readTypedDate(text, today, 'future')),
  );
  const missing = traditionsText('form.restNeeded');
  if (!from || !to) return { ...(!from && { from: missing }), ...(!to && { to: missing }) };
  return from <= to ? { pause: { from, to } } : { to: traditionsText('form.restOrder') };
}
