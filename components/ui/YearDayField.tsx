import { readTypedYearDay } from '@/components/hooks/typed-date';
import { datesText } from '@/lib/i18n/dates';
import { yearDay } from '@/lib/i18n/formats';
import { TypedDay, type TypedDayProps } from './TypedDay';

type YearDay = { readonly month: number; readonly day: number; readonly year?: number };

type Props = TypedDayProps & {
  /** Why a day cannot be meant, such as a birthday that is still to come; undefined when it can. */
  readonly refuse?: ((day: YearDay) => string | undefined) | undefined;
};

/** A day of every year, its first year if she knows it. Its form reads it with `readTypedYearDay`. */
export function YearDayField(props: Props) {
  return (
    <TypedDay {...props} read={(text) => readTypedYearDay(text, props.today)} confirm={everyYear} />
  );
}

function everyYear({ month, day, year }: YearDay): string {
  const inYear = yearDay({ month, day });
  const line = year
    ? datesText('everyYearSince', { day: inYear, year: String(year) })
    : datesText('everyYear', { day: inYear });
  return month === 2 && day === 29
    ? `${line}. ${datesText('leapDay', { day: yearDay({ month: 2, day: 28 }) })}`
    : line;
}
