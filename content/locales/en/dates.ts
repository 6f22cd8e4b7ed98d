/** Words of the fields in which she types a date. */
export const DATES = {
  calendar: 'Calendar',
  calendarFor: 'Calendar for “{label}”',
  wrong: 'That date has no day. Try 12 December, or leave it empty.',
  wrongPast: 'That date has no day. Try 3 November, or leave it empty.',
  wrongNeeded: 'That date has no day. Try 12 December, or next Friday.',
  everyYear: 'Every {day}',
  everyYearSince: 'Every {day}, since {year}',
  leapDay: 'In most years, on {day}.',
} as const;
