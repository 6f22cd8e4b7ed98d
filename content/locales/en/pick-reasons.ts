/** Why today's idea was picked; `when` is "today", "tomorrow", "on Monday" or "in 9 days". */
export const PICK_REASONS = {
  onDay: 'on {weekday}',

  path: 'It belongs to your path: {step}.',
  'follow-up': 'You wanted to ask him this: “{text}”.',
  memory: {
    one: 'A year ago this week you noted: “{note}”.',
    other: '{count} years ago this week you noted: “{note}”.',
  },
  'memory.bare': 'It turns to a good time you two had in this week of the year.',

  'birthday.ahead': 'His birthday is {when}.',
  'birthday.past': 'His birthday was {when}.',
  'milestone.ahead': 'This is {when}: {title}.',
  'milestone.past': 'This was {when}: {title}.',

  'interest.likes': 'He likes {interest}.',
  'interest.asked': 'You have not asked about {interest} for a while.',
  food: 'He loves {food}.',

  'circumstance.studying': 'He is studying.',
  'circumstance.partner': 'He shares his life with someone.',
  'circumstance.in-love': 'He is in love.',
  'circumstance.father': 'He is a father.',
  'circumstance.working-away': 'His work takes him away from home.',
  'circumstance.out-of-work': 'He is without work for now.',
  'circumstance.unwell': 'He is not well these days.',
  'circumstance.grieving': 'He is grieving for someone.',

  own: 'You thought of it yourself.',
  favourite: 'You keep this one at hand.',
  lands: 'Things like this have gone well with him.',
  'plain-love': 'A plain word of love or thanks suits any week.',

  'way-of-love.words': 'You told us that kind words reach him.',
  'way-of-love.time': 'You told us that he likes time together.',
  'way-of-love.help': 'You told us that he likes a helping hand.',
  'way-of-love.gifts': 'You told us that small gifts please him.',
  'way-of-love.touch': 'You told us that a hug is welcome.',

  'channel.message': 'He likes to hear from you by message.',
  'channel.call': 'He likes to hear your voice.',
  'channel.letter': 'He likes to get post from you.',

  'season.close': 'Things are warm between you two, and there is room for this.',
  'season.busy': 'He is busy, and it takes little or nothing of his time.',
  'season.drifting': 'It keeps a thread to him, and does not pull on it.',
  'season.hurt': 'Things are hurt just now, and it leaves him in peace.',
  'season.silent': 'It is quiet between you two, and it leaves him in peace.',
  'between-words': 'It leaves him in peace for now, so that your next word is welcome.',
  'at-home': 'It belongs to a day under one roof.',

  'season-of-year': 'It suits this time of year.',
  'needs-no-answer': 'It asks nothing of him.',
  'hard-time': 'You noted that he has a hard time just now.',
  'for-herself': 'It is for you, and for nobody else.',
  short: 'It takes no more than a minute or two.',
  'from-afar': 'It can be done from far away.',
  'suits-stage': 'It suits where he is in life.',
  new: 'It has not been on your card before.',
  rested: 'It has not been on your card for a while.',

  'family.hear': 'We have not brought you one about listening for a while.',
  'family.speak': 'We have not brought you one about warm words for a while.',
  'family.room': 'We have not brought you one about giving room for a while.',
  'family.together': 'We have not brought you one about time together for a while.',
  'family.behind': 'We have not brought you one about cheering him on for a while.',
  'family.story': 'We have not brought you one about your story for a while.',
  'family.mend': 'We have not brought you one about mending for a while.',
} as const;
