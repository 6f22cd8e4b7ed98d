import type { Path } from '@/lib/domain/path';

export const NEAR: Path = {
  name: 'near',
  title: 'Gently near',
  subtitle: 'Four small steps, one at a time, with few questions. You can stop whenever you like.',
  about:
    'For a son who is busy or has grown quiet, and who may not care for many questions. You come nearer by doing small things beside him, with few words. It suits a shared house as well as a long-distance call.',
  seasons: ['drifting', 'busy'],
  isSlow: false,
  steps: [
    {
      id: 'listen',
      practices: ['listen'],
      name: 'Listen',
      short: 'Side by side, hands busy',
      title: 'Listen while you both do something',
      meaning:
        'With his eyes on the road, a pan or a ball, he may find that talk comes more freely. Here you do something side by side, in one room or on a call. You bring no questions, and he may say nothing at all.',
      words: [
        { when: 'To join in', say: 'I’ll dry while you wash. We don’t have to talk.' },
        {
          when: 'On a call',
          say: 'Carry on cooking, and leave me on the table. I like the noise.',
        },
        { when: 'When he says a little', say: 'Mm. I can picture that.' },
        { when: 'In the quiet', say: 'I like it when we’re both busy.' },
        { when: 'At the end', say: 'That was good company. Thanks for letting me sit in.' },
      ],
      smallThing:
        'Choose a job for the hands, such as peeling, sorting or driving. Let two quiet minutes pass before you speak.',
    },
    {
      id: 'encourage',
      practices: ['encourage'],
      name: 'Encourage',
      short: 'Be behind him, quietly',
      title: 'Let him know you are behind him',
      meaning:
        'Before something hard, a short word may do more good than a long one. Here you tell him that you see him trying, whatever comes of it. You do not ask how it went; he can tell you if he likes.',
      words: [
        {
          when: 'Before a big day',
          say: 'You’ve worked for this. I’m behind you, whatever happens.',
        },
        { when: 'When he’s trying', say: 'I can see how much you’re putting into that.' },
        { when: 'If it went badly', say: 'That’s a shame. I’m proud that you had a go.' },
        { when: 'If he doubts', say: 'You’ve come through hard days before. I remember them.' },
        { when: 'In few words', say: 'On your side today, as ever.' },
      ],
      smallThing:
        'Name what he did, not what he is. “You kept at it” often says more than “you’re so clever”.',
    },
    {
      id: 'play',
      practices: ['play'],
      name: 'Play',
      short: 'A game and a laugh',
      title: 'Play something, if he feels like it',
      meaning:
        'A game gives two people something to look at other than each other. Cards, a ball or a silly quiz are fine, across a table or by phone. Who wins does not matter, and he can say no without a reason.',
      words: [
        { when: 'To invite', say: 'I’ve found the cards. One game, and I may cheat.' },
        {
          when: 'From far away',
          say: 'Let’s both do the same quiz on Sunday and see who does worse.',
        },
        { when: 'If he says no', say: 'Fair enough. The cards are happy in their box.' },
        { when: 'When he wins', say: 'Well played. I’d like it known that I let you.' },
        { when: 'If it falls flat', say: 'Well, that was a terrible game. I enjoyed it anyway.' },
      ],
      smallThing:
        'Leave a game lying where he can see it, or send one photo of it. Then let it ask for you.',
    },
    {
      id: 'plain-love',
      practices: ['plain-love'],
      name: 'Say it',
      short: 'Warm words in passing',
      title: 'Say one warm thing in passing',
      meaning:
        'A big speech can make a person shy, while a small word may slip in. Here you put one warm thing at the end of something ordinary, and carry on. He does not have to say it back.',
      words: [
        { when: 'As you hang up', say: 'Right, I’ll let you go. Love you, bye.' },
        { when: 'When he comes in', say: 'Oh good, it’s you. It’s nicer with you here.' },
        { when: 'In a message', say: 'The bins are out, it’s raining, and I’m very fond of you.' },
        { when: 'Without the big word', say: 'You’re good to have around. Mind the step.' },
        { when: 'As thanks', say: 'Thank you for that. It’s good to have you.' },
      ],
      smallThing:
        'Say it on the way to something else, with your coat on or the kettle in your hand.',
    },
  ],
  ending:
    'These ways are small, and the one that felt most like you two can stay. How near he comes is for him to choose. Below is a look back, if you would like one.',
};
