import type { PathStep } from '@/lib/domain/path';

/** The first half of *Grow closer*: room, talk, time and food. */
export const CLOSER_EVERYDAY: readonly PathStep[] = [
  {
    id: 'space',
    practices: ['space'],
    name: 'Space',
    short: 'Room for both of you',
    title: 'Leave room for both of you',
    meaning:
      'Being close has time apart in it, with no news and no questions. Here you let one quiet day be quiet, and have an hour of your own. It does not ask you to pull back or to care less.',
    words: [
      {
        when: 'When he wants quiet',
        say: 'Have your evening to yourself. I’m fine, and I’m around.',
      },
      { when: 'If plans change', say: 'No harm done. Have a rest, and we’ll find another day.' },
      {
        when: 'About your own day',
        say: 'I’m busy on Saturday myself, and happily so. Talk after that, if you like.',
      },
      {
        when: 'If you’d like quiet',
        say: 'I’m having a slow day on my own today. All’s well here.',
      },
      { when: 'To yourself', say: 'A quiet day is a quiet day. I can let it be one.' },
    ],
    smallThing: 'Choose one hour this week that is yours alone, and put something you enjoy in it.',
  },
  {
    id: 'agreements',
    practices: ['agreements'],
    name: 'Agree',
    short: 'Say what you both expect',
    title: 'Agree on one thing out loud',
    meaning:
      'Many small quarrels begin with something that nobody had said. Here you say one such thing out loud, and hear what he would like. It is a talk between two people, not a list of rules for him.',
    words: [
      {
        when: 'To begin',
        say: 'Could we settle one small thing, so that neither of us has to guess?',
      },
      {
        when: 'To hear his side',
        say: 'What would work well for you? I’d like to hear that first.',
      },
      {
        when: 'To offer something',
        say: 'Here’s what I can do. Tell me if it’s too much or too little.',
      },
      { when: 'If you don’t agree', say: 'Let’s try it for a month and see how we both like it.' },
      {
        when: 'To keep it light',
        say: 'I’d like to know when to ring you, and when to let you sleep.',
      },
    ],
    smallThing:
      'Pick one thing, such as when to ring or who brings the food. One is plenty for a start.',
  },
  {
    id: 'listen',
    practices: ['listen'],
    name: 'Listen',
    short: 'Let him finish his story',
    title: 'Listen to the small news of his day',
    meaning:
      'The bus, the lunch and the lost glove are often how people share their days. Here you hear such things to the end, with your hands free. You do not have to solve them or say anything clever.',
    words: [
      { when: 'To start him off', say: 'Tell me the dull bits too. I like those.' },
      { when: 'When he stops', say: 'Go on. What did you say then?' },
      { when: 'If you cut in', say: 'Sorry, I jumped in there. Carry on from where you were.' },
      { when: 'To show you heard', say: 'So that was the worst bit. It sounds tiring.' },
      { when: 'When he’s done', say: 'Thanks for telling me. I could see it all.' },
    ],
    smallThing:
      'Put your phone in another room for one talk. If he rings, put down what is in your hands.',
  },
  {
    id: 'open-up',
    practices: ['vulnerability'],
    name: 'Open up',
    short: 'Share something of yours',
    title: 'Let him see a little of you',
    meaning:
      'He may know you as his mother, and less as someone with days of her own. Here you tell him one honest thing, big or small. It is not a hint, and he has nothing to do about it.',
    words: [
      {
        when: 'A small thing',
        say: 'I burnt the soup today and laughed about it by myself. I thought you’d enjoy that.',
      },
      { when: 'A tender thing', say: 'I’ve been missing our chats. That’s because I like them.' },
      {
        when: 'A worry of yours',
        say: 'I’m a bit nervous about tomorrow. Saying it makes it smaller.',
      },
      {
        when: 'Something new',
        say: 'I’m learning something new. So far I’m terrible at it.',
      },
      {
        when: 'If he looks worried',
        say: 'There’s nothing you have to do. I like you knowing, that’s all.',
      },
    ],
    smallThing:
      'Begin with “I”, and stop before any “but you”. For a child, keep it small and light.',
  },
  {
    id: 'time',
    practices: ['quality-time'],
    name: 'Time',
    short: 'An hour for you two',
    title: 'Make one hour for the two of you',
    meaning:
      'When life is full, time together may slip to the edges. Here you offer one hour on purpose, in one place or by phone. It can be cheap and a bit silly, and he is free to say no.',
    words: [
      { when: 'To invite', say: 'I’ve a free hour on Sunday. Would you like to spend it with me?' },
      {
        when: 'If he’s far away',
        say: 'Let’s both make a cup of tea and drink it together on the phone.',
      },
      {
        when: 'To let him choose',
        say: 'You pick this time. I’m happy with a walk, a film or nothing much.',
      },
      { when: 'If he says no', say: 'That’s fine. It was a thought, and it keeps.' },
      { when: 'Afterwards', say: 'I enjoyed that. I’m glad we did it.' },
    ],
    smallThing: 'Put it in your diary as you would a friend’s visit, and let other things wait.',
  },
  {
    id: 'meals',
    practices: ['meals'],
    name: 'Meals',
    short: 'Share a plate and talk',
    title: 'Eat together, and let the talk come',
    meaning:
      'Over food, people often talk without being asked. This step is one shared meal, at one table or in two kitchens. Nobody has to cook well, and toast is fine.',
    words: [
      {
        when: 'If he’s nearby',
        say: 'There’s soup on, and far too much of it. Come if you’re hungry.',
      },
      {
        when: 'If he’s far away',
        say: 'I’m making pancakes on Saturday. Make some too, and we’ll eat them on a call.',
      },
      { when: 'At the table', say: 'What’s the best thing you’ve eaten lately?' },
      { when: 'To cook together', say: 'You chop, I’ll stir. If it burns, we tell nobody.' },
      { when: 'If it’s a quiet meal', say: 'It’s nice to sit here with you.' },
    ],
    smallThing: 'Leave the big subjects for another hour. Passing the bread is talk enough.',
  },
];
