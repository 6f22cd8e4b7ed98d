/** Reminders: what they say first, in a notification and while they wait, until she deals with them. */
export const REMINDERS = {
  'birthday.label': '{son}’s birthday',
  'birthday.month': '{son}’s birthday is in a month',
  'birthday.week': '{son}’s birthday is in a week',
  'birthday.days': {
    one: '{son}’s birthday is tomorrow',
    other: '{son}’s birthday is in {count} days',
  },
  'birthday.tomorrow': '{son}’s birthday is tomorrow',
  'birthday.today': 'It is {son}’s birthday today',
  'birthday.todayAge': '{son} is {age} today',
  'birthday.yesterday': '{son}’s birthday was yesterday',
  'birthday.past': '{son}’s birthday was on {day}',
  'birthday.after': 'How was {son}’s birthday?',

  'hisBirthday.label': 'His birthday',
  'hisBirthday.month': 'His birthday is in a month',
  'hisBirthday.week': 'His birthday is in a week',
  'hisBirthday.days': {
    one: 'His birthday is tomorrow',
    other: 'His birthday is in {count} days',
  },
  'hisBirthday.tomorrow': 'His birthday is tomorrow',
  'hisBirthday.today': 'It is his birthday today',
  'hisBirthday.todayAge': 'He is {age} today',
  'hisBirthday.yesterday': 'His birthday was yesterday',
  'hisBirthday.past': 'His birthday was on {day}',
  'hisBirthday.after': 'How was his birthday?',

  'day.month': 'In a month: {title}',
  'day.week': 'In a week: {title}',
  'day.days': { one: 'Tomorrow: {title}', other: 'In {count} days: {title}' },
  'day.tomorrow': 'Tomorrow: {title}',
  'day.today': 'Today: {title}',
  'day.yesterday': 'Yesterday: {title}',
  'day.past': '{day}: {title}',
  'day.after': '{title}: how did it go?',

  // Of what has three wordings, chance takes one, and the same for the same reminder.
  'gift.0': '{label}: any ideas yet?',
  'gift.1': '{label} is coming up',
  'gift.2': '{label}: time for an idea',

  'tradition.1': '{title}: a good day for it?',
  'tradition.2': 'A small tradition: {title}',

  'plan.1': 'A plan for you two: {title}',
  'plan.2': '{title}: it is nearly here',

  'check-in.0': 'Does it suit you both?',
  'check-in.1': 'A look at what you two agreed',
  'check-in.2': 'You two agreed on something',

  'before.0': 'A word of luck for {son}?',
  'before.1': 'Would you like to wish {son} luck?',
  'before.2': 'A kind word to {son} beforehand?',
  'before.label': 'A word of luck',
  'after.0': 'Ask {text}?',
  'after.1': 'You could ask {text}',
  'after.2': 'A good day to ask {son}',
  'after.label': 'Ask {text}',
  'hard-time.0': 'A kind word for {son}?',
  'hard-time.1': 'Something warm for {son}?',
  'hard-time.2': 'Something small for {son}?',
  'hard-time.label': 'A kind word',

  'hello.0': 'A small hello for {son}?',
  'hello.1': 'A few words for {son}?',
  'hello.2': 'Would a hello to {son} suit you?',
  'hello.label': 'A small hello',
  'noAnswer.0': 'A hello that needs no answer?',
  'noAnswer.1': 'A kind word, and no reply needed',
  'noAnswer.2': 'A word for {son}, with no question',

  'article.0': 'Something for {son} to read?',
  'article.1': 'A good read for {son}?',
  'article.2': 'A page about {interest}',

  'week.0': 'The week ahead',
  'week.1': 'A look at the week',
  'week.2': 'What this week holds',

  'space.thought': 'Thinking of {son}',
  'space.later': 'Noted for later',

  notThisTime: 'Not this time',
  later: 'Later',
} as const;
