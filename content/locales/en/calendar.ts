/** Words of the calendar file for her phone. */
export const CALENDAR = {
  title: 'Put these days on your phone',
  intro:
    'One file takes the dates, traditions and plans to your calendar. Your phone can then ring for them, even when this computer is off.',
  notes: 'Take my own notes along',
  notesHint: 'Leave this off when other people see your calendar.',
  save: 'Save the calendar file',
  saved: 'The file is in your downloads: {name}.',
  nothing: 'There is no day to put into a file yet.',
  how: 'How to open it',
  'how.apple': 'iPhone or iPad',
  'how.apple.does':
    'Send the file to yourself by e-mail or AirDrop. Tap it on the phone, then tap “Add All”.',
  'how.google': 'Android, or Google Calendar',
  'how.google.does':
    'On this computer, open calendar.google.com. Choose Settings, then Import, and pick the file. Google may ring at hours of its own.',
  'how.outlook': 'Outlook',
  'how.outlook.does':
    'Open the file with a double click. On outlook.com choose “Add calendar”, then “Upload from file”.',
  again:
    'When a day changes here, save the file again and open it the same way. Most calendars then replace the old days. A day you delete here stays on the phone until you delete it there too.',
  private:
    'The file stays on this computer until you open it or send it. It holds names, days and hours.',
  one: 'Calendar file',
  oneHint: 'For the calendar on your phone. It holds what was saved last.',
  titleOfSon: '{title} ({son})',
} as const;
