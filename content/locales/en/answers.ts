/** What follows when she deals with a reminder that waits. */
export const ANSWERS = {
  how: 'Lovely. How were you in touch?',
  nothingToNote: 'Nothing to note',
  done: 'Done. It is off your list.',
  notThisTime: 'Put away for this time.',

  laterQuestion: 'When would you like to hear of it again?',
  'later.this-evening': 'This evening',
  'later.inTwoHours': 'In two hours',
  'later.tomorrow': 'Tomorrow',
  'later.next-week': 'Next week',
  'postponed.this-evening': 'You will hear of it again this evening.',
  'postponed.inTwoHours': 'You will hear of it again in two hours.',
  'postponed.tomorrow': 'You will hear of it again tomorrow.',
  'postponed.next-week': 'You will hear of it again next week.',
} as const;
