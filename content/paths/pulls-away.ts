import type { Path } from '@/lib/domain/path';

export const PULLS_AWAY: Path = {
  name: 'pulls-away',
  title: 'When he pulls away',
  subtitle: 'Seven small things, in the order you like. Leave out what does not suit you two.',
  about:
    'For when he lives more in a world of his own, behind his door or far off. At ten and at forty, that is often a part of growing. These are ways to stay near and let him go at the same time.',
  seasons: ['busy', 'drifting'],
  isSlow: false,
  steps: [
    {
      id: 'equals',
      practices: ['grown-up-talk'],
      name: 'As equals',
      short: 'Ask what he thinks',
      title: 'Talk with him as an equal',
      meaning:
        'He may like to be asked what he thinks more than how he is. Bring him something real, from the news or from your own life, and mean it. You need not agree, and there is no lesson at the end.',
      words: [
        {
          when: 'To ask his view',
          say: 'I can’t make up my mind about something. I’d like your opinion.',
        },
        {
          when: 'About the world',
          say: 'Everyone’s talking about it, and I can’t make it out. How do you see it?',
        },
        { when: 'If you don’t agree', say: 'I’m not sure I agree, and I like how you think.' },
        { when: 'When he’s right', say: 'You’re right, and I was wrong. There, I’ve said it.' },
        {
          when: 'If you took his advice',
          say: 'I did what you said, and it went better than my way.',
        },
      ],
      smallThing:
        'Ask about something where his answer can change what you do, even if it is the colour of a door.',
    },
    {
      id: 'room',
      practices: ['independence', 'boundaries'],
      name: 'Room',
      short: 'Doors, hours and subjects',
      title: 'Find out what he would like left alone',
      meaning:
        'A closed door is often about rest, and not against you. Here you ask once which hours, subjects or habits he would like left alone. You can say what matters to you too, and keeping a child safe stays with you.',
      words: [
        {
          when: 'To ask once',
          say: 'Is there anything you’d like me to stop asking about? I’d sooner know.',
        },
        { when: 'About hours', say: 'Tell me the good times to ring, and the bad ones.' },
        { when: 'At his door', say: 'I’ll knock and wait. You can say no.' },
        { when: 'If he tells you', say: 'Right, I’ll leave that alone. Thanks for saying so.' },
        {
          when: 'About your limits',
          say: 'I’m glad to talk until ten. After that I’m asleep on my feet.',
        },
        { when: 'To yourself', say: 'A shut door can be a rest for him, and for me.' },
      ],
      smallThing: 'Knock in every sense: at his door, before a visit, and before a tender subject.',
    },
    {
      id: 'his-world',
      practices: ['join-his-world', 'share-reading'],
      name: 'His world',
      short: 'Let him show you round',
      title: 'Visit his world as a guest',
      meaning:
        'What he loves may be a door that is open when others are shut. Here you try a little of it, or send him one thing about it to read or watch. You do not have to like it, and he is the one who knows.',
      words: [
        {
          when: 'To be taught',
          say: 'Teach me the first five minutes of it. I’ll be awful, I warn you.',
        },
        { when: 'To look on', say: 'May I watch you do that for a bit? I’ll keep quiet.' },
        {
          when: 'With something to read',
          say: 'I saw this and thought of you. Bin it if it’s nonsense.',
        },
        {
          when: 'When you’re lost',
          say: 'You lost me there, and I like hearing you talk about it.',
        },
        {
          when: 'From far away',
          say: 'Send me a song you like. I’ll listen to all of it, even the loud part.',
        },
      ],
      smallThing: 'Learn three words from what he loves and try one out. Let him put you right.',
    },
    {
      id: 'evening',
      practices: ['quality-time'],
      name: 'An evening',
      short: 'He chooses, phones away',
      title: 'Plan an evening for two, his way',
      meaning:
        'An evening with a plan of his may be welcome when a long visit is not. He picks what happens, phones go in a drawer, and big talks are off. It can be at home, out, or the same film in two places.',
      words: [
        {
          when: 'To invite',
          say: 'Pick an evening this month. You choose the film, I’ll see to the snacks.',
        },
        {
          when: 'If he’s not sure',
          say: 'Half an evening is fine too. You can go whenever you like.',
        },
        { when: 'From far away', say: 'Same film, two sofas, and we both press play at eight.' },
        {
          when: 'About the phones',
          say: 'Mine’s in the drawer. Yours can join it if it’s lonely.',
        },
        {
          when: 'If he forgets',
          say: 'It slipped by, and that’s all right. Another evening suits me as well.',
        },
      ],
      smallThing:
        'Take turns to choose. When it is his turn, say yes to the odd film and the odd pizza.',
    },
    {
      id: 'affection',
      practices: ['affection'],
      name: 'Affection',
      short: 'Warmth in his measure',
      title: 'Show warmth in the measure he likes',
      meaning:
        'What he liked once he may not like now, and that can change again. A high five, a hand on his shoulder or a heart in a message may be enough. If he steps back, that may be about touch and not about you.',
      words: [
        { when: 'To ask first', say: 'Hug, handshake or wave? You choose.' },
        { when: 'If it’s no hug', say: 'A wave it is. Hello, you.' },
        { when: 'From far away', say: 'Here’s a hug from me, the short kind with no fuss.' },
        { when: 'In front of friends', say: 'I’ll nod at you like a stranger. You can nod back.' },
        {
          when: 'When he’s tired',
          say: 'Here’s something warm to drink. I’ll leave you in peace.',
        },
      ],
      smallThing: 'Offer, then wait a breath. He can come the rest of the way, or not.',
    },
    {
      id: 'celebrate',
      practices: ['celebrate'],
      name: 'Cheer',
      short: 'Praise what he did',
      title: 'Cheer for what he did, in his style',
      meaning:
        'Loud praise can make a person squirm, and none at all can look like not caring. Here you name one thing he did, in a line, and leave it there. Nobody else has to hear it.',
      words: [
        { when: 'To name it', say: 'You finished it, and the middle part was awful. Well done.' },
        { when: 'By message', say: 'Saw it. Loved it. Over and out.' },
        {
          when: 'If he plays it down',
          say: 'Fine, it was nothing. I’ve put the nothing up on my fridge.',
        },
        { when: 'To mark it', say: 'There’s cake here with your name on it, whenever you pass.' },
        { when: 'With others there', say: 'I’ll say this once and quietly: that was good.' },
      ],
      smallThing: 'Say what you saw, then go back to what you were doing.',
    },
    {
      id: 'project',
      practices: ['shared-project'],
      name: 'Project',
      short: 'Make something together',
      title: 'Start a small thing you both work on',
      meaning:
        'Something to build, grow or learn gives you two a reason to be in touch. A shelf, a book for two or beans on two windowsills are all fine. Keep it small, and let him lead where he knows more.',
      words: [
        {
          when: 'To propose it',
          say: 'I want to build a bench, and I’ve no idea how. Would you do it with me?',
        },
        {
          when: 'From far away',
          say: 'Let’s read the same book, ten pages a week, and grumble about it.',
        },
        { when: 'To let him lead', say: 'You’re in charge of this bit. I’ll hold the torch.' },
        { when: 'If it stops', say: 'It can wait for us. Paint keeps for years.' },
        { when: 'When it’s done', say: 'It’s wonky, and it’s ours. I like it.' },
      ],
      smallThing:
        'Choose something that three short afternoons can finish. Begin with the first screw, page or seed.',
    },
  ],
  ending:
    'He may be nearer now, or busier than ever, and both can be fine. You may have found out what suits you two, and what does not. Below is a look back, so that you can keep the good parts.',
};
