import { useEffect, useState } from 'preact/hooks';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { ListedField } from '@/components/ui/ListedField';
import { cityOf, findTimeZone, isKnownZone, placeNames } from '@/lib/app/sons/time-zones';
import type { Instant } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { clockInZone } from '@/lib/i18n/formats';
import { himText } from '@/lib/i18n/him';
import { saveSon } from './save-son';

type Props = { readonly son: Son; readonly now: Date | Instant };

/** Whether his clock is hers, and if not, where it is. */
export function HisClock({ son, now }: Props) {
  const { id, timeZone } = son;
  // "Another" is open from the press on, before the place is known.
  const [isOpen, setIsOpen] = useState(false);
  const choose = (choice: 'same' | 'other') => {
    setIsOpen(choice === 'other');
    if (choice === 'other' || !timeZone) return;
    return saveSon(
      id,
      () => ({ timeZone: undefined }),
      himText('hours.same'),
      () => ({ timeZone }),
    );
  };
  return (
    <>
      <ChoiceOfOne
        legend={himText('hours.clock')}
        look="seg"
        value={timeZone || isOpen ? 'other' : 'same'}
        options={[
          { value: 'same', label: himText('hours.clock.same') },
          { value: 'other', label: himText('hours.clock.other') },
        ]}
        onValue={choose}
      />
      {(timeZone || isOpen) && <HisPlace son={son} now={now} />}
    </>
  );
}

function HisPlace({ son: { id, timeZone }, now }: Props) {
  const kept = timeZone ? cityOf(timeZone) : '';
  const [text, setText] = useState(kept);
  const [error, setError] = useState<string>();
  const [names] = useState(placeNames);
  useEffect(() => setText(kept), [kept]);
  const type = (next: string) => {
    setError(undefined);
    setText(next);
  };
  const save = (typed: string) => {
    if (typed.trim() === kept) return;
    if (!typed.trim()) return setError(himText('hours.placeNeeded'));
    const found = findTimeZone(typed);
    if (!found) return setError(himText('hours.placeUnknown'));
    if (found === 'several') return setError(himText('hours.placeSeveral'));
    setText(cityOf(found.zone));
    return saveSon(id, () => ({ timeZone: found.zone }));
  };
  return (
    <ListedField
      label={himText('hours.place')}
      hint={himText('hours.placeHint')}
      error={error}
      value={text}
      onValue={type}
      onDone={save}
      options={names}
      line={timeThere(text.trim() === kept ? timeZone : zoneIn(text), now)}
    />
  );
}

function zoneIn(text: string): string | undefined {
  const found = findTimeZone(text);
  return typeof found === 'object' ? found.zone : undefined;
}

/** What time it is for him; nothing while the place is not known. */
function timeThere(zone: string | undefined, now: Date | Instant): string {
  return zone && isKnownZone(zone) ? himText('hours.now', clockInZone(now, zone)) : '';
}
