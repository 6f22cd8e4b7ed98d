import type { PathStep } from '@/lib/domain/path';

/** The first half of *Rekindle*: the gap, who he is now, and a new way of being in touch. */
export const REKINDLE_ANEW: readonly PathStep[] = [
  {
    id: 'acknowledge',
    practices: ['acknowledge'],
    name: 'The gap',
    short: 'Say you’ve drifted a bit',
    title: 'Say kindly that you two have drifted',
    meaning:
      'Life can carry two people apart without anyone meaning it to. Here you say once that you have noticed, and that you miss him. It is no complaint, and nobody has to work out why.',
    words: [
      {
        when: 'To begin',
        say: 'We’ve lost touch a bit, you and I. I miss you, and that’s all I wanted to say.',
      },
      {
        when: 'To take your share',
        say: 'I let the weeks go by without a word. I’d like to do that better.',
      },
      { when: 'To keep it light', say: 'I found a photo of us and thought, I miss those two.' },
      { when: 'If he’s busy', say: 'I know your days are full. I’m waving from here, that’s all.' },
      {
        when: 'Under one roof',
        say: 'We keep passing each other like buses. I’d like to stop at the same stop for once.',
      },
      {
        when: 'If he’s cross with you',
        say: 'You may be right about some of that. I’m going to think about it.',
      },
    ],
    smallThing:
      'Say it in one breath, then talk of something pleasant. It does not have to be settled in one go.',
  },
  {
    id: 'then-and-now',
    practices: ['then-and-now'],
    name: 'Changes',
    short: 'Meet him as he is',
    title: 'Meet him as he is now',
    meaning:
      'In our minds, people often stay the age at which we knew them best. You may have changed as well, and he may not know it. Here you look for what is new, and you can be a little sad about what has passed.',
    words: [
      { when: 'When you notice', say: 'You’ve become so patient. I hadn’t seen that before.' },
      {
        when: 'To admit it',
        say: 'I think I’ve been talking to a younger you. I’d like to know this one.',
      },
      {
        when: 'About yourself',
        say: 'I’ve changed as well. I like spicy food now, and I’m in bed by nine.',
      },
      {
        when: 'If he teases you',
        say: 'You’re right, I’m out of date. Tell me what I’ve got wrong.',
      },
      { when: 'To yourself', say: 'I can miss who he was and like who he is.' },
    ],
    smallThing:
      'Finish two lines on paper: “He used to…” and “Now he…”. Then do the same for yourself.',
  },
  {
    id: 'curiosity',
    practices: ['no-blame', 'curiosity'],
    name: 'Curious',
    short: 'Wonder, and blame nobody',
    title: 'Be curious, and leave blame out',
    meaning:
      '“You never call” can close a door that “I like your voice” may open. Here you say what you enjoy, and not what you lack. One small question is plenty, as a row of them can feel like a test.',
    words: [
      {
        when: 'Instead of a complaint',
        say: 'I love it when you ring. It brightens the whole day.',
      },
      { when: 'To invite', say: 'I’d love to see you one of these days, whenever it suits you.' },
      { when: 'To wonder', say: 'What’s on your mind most, these days?' },
      {
        when: 'About what he likes',
        say: 'I know nothing about it. What’s the good part, for you?',
      },
      {
        when: 'If he says “fine”',
        say: 'Fine is good to hear. I’ve a silly story, if you’d like one.',
      },
    ],
    smallThing: 'Before you ask him something, tell him something of yours.',
  },
  {
    id: 'time',
    practices: ['quality-time'],
    name: 'Meet',
    short: 'One short, light visit',
    title: 'Plan one small, short meeting',
    meaning:
      'After a gap, a whole day together can be a lot. A coffee, a walk round the block or ten minutes on a call may be the right size. It is for being together, not for talking things over.',
    words: [
      {
        when: 'To invite',
        say: 'I’m going for a walk on Friday. Come along if you feel like it.',
      },
      {
        when: 'From far away',
        say: 'I’d love to see your face. Ten minutes on video would do me nicely.',
      },
      { when: 'To leave a way out', say: 'If it’s a bad time, say so. I’ve got a good book.' },
      { when: 'When you meet', say: 'It’s good to see you. Let’s talk about nothing important.' },
      { when: 'When it ends', say: 'I’ll go now, while we’re both smiling.' },
    ],
    smallThing:
      'Choose the end before the start, and leave when it comes, even if it is going well.',
  },
  {
    id: 'trust',
    practices: ['independence', 'advice-on-request'],
    name: 'Trust',
    short: 'Advice when he asks',
    title: 'Hold your advice until he asks',
    meaning:
      'Advice is often love, and it can sound like doubt. Here you show him that you trust him, and you offer your view before you give it. You can keep every good thought for the day he asks.',
    words: [
      {
        when: 'If you have an idea',
        say: 'I’ve a thought about that. Would you like it, or shall I keep it?',
      },
      {
        when: 'When he has a plan',
        say: 'You’ve thought that through. I’d like to hear how it turns out.',
      },
      { when: 'If advice slips out', say: 'There I go again. Take no notice, it’s up to you.' },
      { when: 'When he does ask', say: 'Here’s what I’d do. You may well know better.' },
      { when: 'To yourself', say: 'I can love him and keep this one to myself.' },
    ],
    smallThing: 'Keep a page called “If he asks”. Put your advice there and close the notebook.',
  },
];
