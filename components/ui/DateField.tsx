import { readTypedDate } from '@/components/hooks/typed-date';
import { datesText, fullDay } from '@/lib/i18n/dates';
import { TypedDay, type TypedDayProps } from './TypedDay';

type Props = TypedDayProps & {
  /** Which day is meant when the words leave it open, such as "12 June". */
  readonly prefer: 'future' | 'past';
};

/** One day, typed in words: "12 June", "next Friday". Its form reads it with `readTypedDate`. */
export function DateField({ prefer, ...props }: Props) {
  return (
    <TypedDay
      {...props}
      read={(text) => readTypedDate(text, props.today, prefer)}
      confirm={fullDay}
      wrong={datesText(prefer === 'past' ? 'wrongPast' : 'wrong')}
    />
  );
}
