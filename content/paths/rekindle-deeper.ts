import type { PathStep } from '@/lib/domain/path';

/** The second half of *Rekindle*: mending, their story, honest talk, and small hellos. */
export const REKINDLE_DEEPER: readonly PathStep[] = [
  {
    id: 'mend',
    practices: ['amends', 'forgive'],
    name: 'Mend',
    short: 'Say sorry, let go',
    title: 'Own your part, and let some of the rest go',
    meaning:
      'Two things meet here: a sorry for what was yours, and letting go of some of what hurt you. You do not have to win, or agree about what happened. If it goes deep, one half is enough for now, or for good.',
    words: [
      {
        when: 'For something long ago',
        say: 'I’ve been thinking about that time. I got it wrong, and I’m sorry.',
      },
      {
        when: 'If you recall it otherwise',
        say: 'We may never agree on what happened. I’m sorry for the hurt I caused.',
      },
      {
        when: 'About being right',
        say: 'I wanted to be right more than I wanted to hear you. I’m sorry for that.',
      },
      {
        when: 'To ask nothing',
        say: 'I’m not saying this so that you say it back. I wanted you to have it.',
      },
      { when: 'To yourself', say: 'I can be sorry and be kind to myself at the same time.' },
      {
        when: 'About what hurt you',
        say: 'That hurt me, and I’m tired of holding it. I can loosen my grip a little.',
      },
    ],
    smallThing:
      'Say sorry for what you did, not for how he felt. “I’m sorry I shouted” is clearer than “I’m sorry you were upset”.',
  },
  {
    id: 'his-way',
    practices: ['his-way-of-love'],
    name: 'His way',
    short: 'See how he shows care',
    title: 'Give care the way he gives it',
    meaning:
      'One person carries your bags, another sends a joke, and both may mean love. Here you think of how he shows care, and try a little of the same. It is a guess, and you can change it.',
    words: [
      {
        when: 'If he helps people',
        say: 'Give me one dull job of yours, if you’d like it off your hands.',
      },
      {
        when: 'If he gives things',
        say: 'Here’s a small thing for you. There’s no reason at all.',
      },
      { when: 'If he gives time', say: 'I’ve no plans. I’d like to sit with you for a while.' },
      { when: 'If he uses words', say: 'I don’t say it often. I’m glad you’re my son.' },
      { when: 'When he’s kind to you', say: 'I noticed you did that for me. Thank you.' },
    ],
    smallThing:
      'Think of the last kind thing he did for anyone. Try something small of the same sort.',
  },
  {
    id: 'story',
    practices: ['memories', 'traditions'],
    name: 'Our story',
    short: 'An old joke, brought back',
    title: 'Bring back one thing that was yours',
    meaning:
      'You two may have jokes, songs or dishes that nobody else shares. Here you bring one of them back, or begin a small custom. Choose a memory that he may smile at, and leave the sore ones.',
    words: [
      {
        when: 'To remember',
        say: 'Our old song came on in a shop today. I sang, and people moved away.',
      },
      { when: 'With a photo', say: 'Look what I found. I’d forgotten those trousers.' },
      {
        when: 'To begin a custom',
        say: 'How about a call on the first Sunday of each month? We can skip any we like.',
      },
      {
        when: 'If he recalls it otherwise',
        say: 'That’s not how I had it, and I like yours better.',
      },
      { when: 'To make a new one', say: 'Let’s do that again next year, rain or no rain.' },
    ],
    smallThing:
      'Leave out stories that make him look small. If in doubt, tell one in which you look silly.',
  },
  {
    id: 'open-up',
    practices: ['vulnerability', 'hard-news'],
    name: 'Honest talk',
    short: 'Say it, hear it, calmly',
    title: 'Be honest, and hear him calmly',
    meaning:
      'When you say something true about yourself, he may feel free to do the same. If what he tells you is hard, you can be quiet and thank him first. You do not have to know what to do.',
    words: [
      {
        when: 'To go first',
        say: 'I’m not good at saying when I’m sad. I’d like to get better at it.',
      },
      {
        when: 'If his news is hard',
        say: 'Thank you for trusting me with that. I’m glad you didn’t keep it to yourself.',
      },
      {
        when: 'If it shocks you',
        say: 'Give me a minute to take that in. I’m not going anywhere.',
      },
      { when: 'Before you help', say: 'Would you like a hand with it, or an ear?' },
      {
        when: 'A few days later',
        say: 'I’ve thought of you since we talked. Say as much or as little as you like.',
      },
    ],
    smallThing:
      'Take three slow breaths before your first word. If he is in danger, call for help first.',
  },
  {
    id: 'keep-going',
    practices: ['thinking-of-you', 'milestones', 'patience'],
    name: 'Small hellos',
    short: 'Now and then, no hurry',
    title: 'Say a small hello now and then',
    meaning:
      'A line on a plain Tuesday, or before a big day of his, says that he is in your thoughts. Some get an answer and some do not. Let him set the speed, and take a rest from it whenever you like.',
    words: [
      {
        when: 'On a plain day',
        say: 'I met a dog in a raincoat today. That’s all my news.',
      },
      {
        when: 'Before his big day',
        say: 'Good luck tomorrow. I’ll have my fingers crossed at the kitchen table.',
      },
      {
        when: 'The day after',
        say: 'I hope yesterday was kind to you. Tell me about it if you feel like it.',
      },
      { when: 'After a long quiet', say: 'Hello from here. I’m well, and I hope you are too.' },
      { when: 'To yourself', say: 'I sent it because I wanted to. That’s enough for me.' },
    ],
    smallThing:
      'Note two of his days in your diary, such as an exam or a birthday. In between, one hello now and then is plenty.',
  },
];
