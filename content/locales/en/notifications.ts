/** What only a notification says of reminders: the second line, its buttons, several in one. */
export const NOTIFICATIONS = {
  'birthday.early': '{day}. Plenty of time to think of something small.',
  'birthday.soon': '{day}. Still time to post a card.',
  'birthday.eve': 'A card, a call or a short message: any of them is good.',
  'birthday.onDay': 'Whenever suits you both. No rush.',

  'exam.early': '{day}. You could ask {son} how it is going, when it suits.',
  'exam.soon': '{day}. You could send {son} a kind word before then.',
  'exam.eve': 'A short good-luck message to {son} this evening is plenty.',
  'exam.onDay': 'A short “thinking of you” is plenty. It needs no answer.',

  'event.early': '{day}. You could ask {son} what he looks forward to.',
  'event.soon': '{day}. You could ask {son} if he would like company.',
  'event.eve': 'You could wish {son} a good time this evening.',
  'event.onDay': 'A short “enjoy it” to {son} is plenty.',

  'first-day.early': '{day}. Plenty of time to think of something small.',
  'first-day.soon': '{day}. A small good-luck note may be nice to get.',
  'first-day.eve': 'A short good-luck message this evening is plenty.',
  'first-day.onDay': 'A short message is plenty. It may be a full day for {son}.',

  'move.early': '{day}. You could ask {son} what would help.',
  'move.soon': '{day}. You could offer one small thing: boxes, or a meal.',
  'move.eve': 'You could ask {son} if a hand or a meal would help.',
  'move.onDay': 'A short good-luck message is plenty. It may be a full day.',

  'anniversary.early': '{day}. Plenty of time to think of something small.',
  'anniversary.soon': '{day}. Still time to post {son} a card.',
  'anniversary.eve': 'A few kind words to {son} are plenty.',
  'anniversary.onDay': 'A few kind words to {son} are plenty. No rush.',

  'other.early': '{day}. Plenty of time to think of something small.',
  'other.soon': '{day}. There is time to think of something small for {son}.',
  'other.eve': 'You could send {son} a few kind words, if it suits.',
  'other.onDay': 'Whenever suits you both. No rush.',

  pastBody: 'A kind word is good on any day. No rush.',
  afterYesterdayBody: 'It was yesterday. You could ask {son}, when it suits.',
  afterBody: 'It was on {day}. You could ask {son}, when it suits.',
  spaceBody: '{day}. Thinking of him is enough for now.',

  digestTitle: '{count} days that matter',
  digestBody: '{list}. They wait on your new tab.',
  digestMore: { one: '1 more', other: '{count} more' },

  hiddenTitle: 'A note from Kinthread',
  hiddenBody: 'Open it when you are on your own.',

  plan: 'Plan something',
  write: 'Write to him',
  ask: 'Ask him',
  look: 'Have a look',
  open: 'Open',
  remindLater: 'Remind me later',
  alreadyDid: 'Already did',
} as const;
