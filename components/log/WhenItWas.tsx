import { useRef, useState } from 'preact/hooks';
import { readTypedDate } from '@/components/hooks/typed-date';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { DateField } from '@/components/ui/DateField';
import type { Interaction } from '@/lib/domain/interaction';
import { addDays, type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { logDetailsText } from '@/lib/i18n/log-details';
import type { Logging } from './use-logging';

type Props = {
  readonly saved: Interaction;
  readonly today: LocalDate;
  readonly onChange: Logging['change'];
};
type When = 'today' | 'yesterday' | 'other';

/** The day it was: today, yesterday, or an earlier one in her words; never one to come. */
export function WhenItWas({ saved, today, onChange }: Props) {
  const [isOther, setIsOther] = useState(false);
  const choose = (when: When) => {
    setIsOther(when === 'other');
    if (when === 'today') void onChange({ happenedOn: today });
    if (when === 'yesterday') void onChange({ happenedOn: addDays(today, -1) });
  };
  return (
    <>
      <ChoiceOfOne
        legend={logDetailsText('when.legend')}
        look="chips"
        value={isOther ? 'other' : whenOf(localDateAt(saved.happenedAt), today)}
        options={[
          { value: 'today', label: logDetailsText('when.today') },
          { value: 'yesterday', label: logDetailsText('when.yesterday') },
          { value: 'other', label: logDetailsText('when.other') },
        ]}
        onValue={choose}
      />
      {isOther && <EarlierDay today={today} onChange={onChange} />}
    </>
  );
}

/** A day in words; it is saved as soon as the words name one. */
function EarlierDay({ today, onChange }: Omit<Props, 'saved'>) {
  const [text, setText] = useState('');
  const [isInFuture, setIsInFuture] = useState(false);
  const latest = useRef('');
  const read = async (typed: string) => {
    setText(typed);
    setIsInFuture(false);
    latest.current = typed;
    const happenedOn = await readTypedDate(typed, today, 'past');
    if (!happenedOn || latest.current !== typed) return;
    const answer = await onChange({ happenedOn });
    setIsInFuture(answer?.ok === false && answer.reason === 'in-future');
  };
  return (
    <DateField
      label={logDetailsText('when.label')}
      hint={logDetailsText('when.hint')}
      error={isInFuture ? logDetailsText('when.inFuture') : undefined}
      text={text}
      onText={read}
      today={today}
      prefer="past"
    />
  );
}

function whenOf(day: LocalDate, today: LocalDate): When {
  if (day === today) return 'today';
  return day === addDays(today, -1) ? 'yesterday' : 'other';
}
