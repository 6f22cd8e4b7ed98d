import { Calendar } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isLocalDate, type LocalDate } from '@/lib/domain/local-date';
import { datesText, writtenDay } from '@/lib/i18n/dates';
import { Button } from './Button';
import styles from './DateField.module.css';
import { Field } from './Field';
import fieldStyles from './Field.module.css';
import { Icon } from './Icon';

export type TypedDayProps = {
  readonly label: string;
  readonly hint?: string;
  /** A sentence of the form; without one, words that name no day get their own on leaving. */
  readonly error?: string | undefined;
  /** What she typed. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** She has left the field, pressed Enter in it or picked a day. */
  readonly onDone?: (text: string) => void;
  /** Calendar day in her time zone. */
  readonly today: LocalDate;
};
type Props<Day> = TypedDayProps & {
  readonly read: (text: string) => Promise<Day | undefined>;
  /** What to say to words that name no day. */
  readonly wrong?: string;
  /** Why a day cannot be meant; undefined when it can. */
  readonly refuse?: ((day: Day) => string | undefined) | undefined;
  /** The day that was read, beyond doubt. */
  readonly confirm: (day: Day) => string;
};

/** A date typed in words, read as she types and said back in full, with a calendar beside it. */
export function TypedDay<Day>(props: Props<Day>) {
  const { label, hint, text, onText, onDone, today } = props;
  const { line, wrong } = useReading(props);
  const [isLeft, setIsLeft] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);
  const error = props.error ?? (isLeft ? wrong : undefined);
  const leave = () => {
    setIsLeft(true);
    onDone?.(text);
  };
  const pick = (value: string) => {
    if (!isLocalDate(value)) return;
    onText(writtenDay(value));
    onDone?.(writtenDay(value));
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {(names) => (
        <>
          <div class={styles.row}>
            <input
              {...names}
              autocomplete="off"
              class={fieldStyles.input}
              value={text}
              onInput={(event) => {
                setIsLeft(false);
                onText(event.currentTarget.value);
              }}
              onBlur={leave}
              onKeyDown={(event) => event.key === 'Enter' && leave()}
            />
            <Button
              look="tall"
              aria-label={datesText('calendarFor', { label })}
              onClick={() => calendar.current?.showPicker()}
            >
              <Icon shape={Calendar} />
              {datesText('calendar')}
            </Button>
            <input
              ref={calendar}
              type="date"
              class={styles.calendar}
              tabIndex={-1}
              aria-hidden="true"
              defaultValue={today}
              onChange={(event) => pick(event.currentTarget.value)}
            />
          </div>
          <output class={styles.confirm} for={names.id}>
            {error ? '' : line}
          </output>
        </>
      )}
    </Field>
  );
}

/** The day said back, or what is wrong with it: never both. While it is read it is neither. */
function useReading<Day>(props: Props<Day>): { readonly line?: string; readonly wrong?: string } {
  const reading = useRead(props.text, props.read);
  if (!reading) return {};
  const { day } = reading;
  if (day === undefined)
    return props.text.trim() ? { wrong: props.wrong ?? datesText('wrong') } : {};
  const refusal = props.refuse?.(day);
  return refusal === undefined ? { line: props.confirm(day) } : { wrong: refusal };
}

/** Reads what she typed; an answer that comes after she has typed on is dropped. */
function useRead<Day>(
  text: string,
  read: (text: string) => Promise<Day | undefined>,
): { readonly day: Day | undefined } | undefined {
  const [reading, setReading] = useState<{
    readonly text: string;
    readonly day: Day | undefined;
  }>();
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    let isWanted = true;
    void latest.current(text).then((day) => isWanted && setReading({ text, day }));
    return () => {
      isWanted = false;
    };
  }, [text]);
  return reading?.text === text ? reading : undefined;
}
