import type { PathStep } from '@/lib/domain/path';

/** The second half of *Grow closer*: his side, his choices, old hurts, and good news. */
export const CLOSER_DEEPER: readonly PathStep[] = [
  {
    id: 'empathy',
    practices: ['empathy'],
    name: 'His side',
    short: 'Picture it as he does',
    title: 'Stand beside him before you answer',
    meaning:
      'Before you say what you think, try to picture the day as he lived it. You may see it another way, and keep your view. What he hears first is that you see why he feels like that.',
    words: [
      { when: 'When he’s cross', say: 'No wonder you’re cross. I think I would be too.' },
      { when: 'When he’s down', say: 'That sounds heavy. You don’t have to cheer up for me.' },
      {
        when: 'If it’s new to you',
        say: 'I’ve never been through that, so help me see it. What was the hardest part?',
      },
      {
        when: 'If you guessed wrong',
        say: 'I see I got that wrong. Tell me again, and I’ll go slower.',
      },
      {
        when: 'If you don’t agree',
        say: 'I see it another way, and I understand why you feel like that.',
      },
    ],
    smallThing: 'Before you reply, finish this line in your head: “From where he stands…”',
  },
  {
    id: 'independence',
    practices: ['independence'],
    name: 'His choices',
    short: 'Let him do it himself',
    title: 'Leave one choice fully to him',
    meaning:
      'People often learn most from what they decide by themselves, and from what goes wrong. Here you leave one thing to him, of a size that suits his age. If he is in danger you speak up, of course.',
    words: [
      { when: 'When he decides', say: 'That’s yours to decide, and I trust you with it.' },
      { when: 'If you’d do otherwise', say: 'It isn’t how I’d do it, and that’s no bad thing.' },
      {
        when: 'If he asks you',
        say: 'What are you leaning towards? You know more about it than I do.',
      },
      {
        when: 'If it goes wrong',
        say: 'That’s a pity. It was worth a try, and I’m here if you want company.',
      },
      { when: 'To yourself', say: 'He can find his own way through this. So did I.' },
    ],
    smallThing: 'Think of one thing you often remind him of. Leave it with him this week.',
  },
  {
    id: 'amends',
    practices: ['amends'],
    name: 'Say sorry',
    short: 'For your part, no “but”',
    title: 'Say sorry for one thing of yours',
    meaning:
      'A good sorry names what you did and stops there, with no “but”. You need not be the one who was most in the wrong. It does not ask him to forgive you, or to say it back.',
    words: [
      { when: 'For sharp words', say: 'I snapped at you. That wasn’t fair, and I’m sorry.' },
      {
        when: 'For not hearing him',
        say: 'You tried to tell me, and I talked over you. I’m sorry.',
      },
      {
        when: 'For stepping in',
        say: 'I stepped in where nobody asked me to. I’m sorry, and I’ll leave that with you.',
      },
      { when: 'If he stays upset', say: 'You’ve every right to be upset. I’m sorry for my part.' },
      {
        when: 'Days later',
        say: 'I keep thinking of what I said that day. I was wrong, and you don’t have to say a thing.',
      },
    ],
    smallThing:
      'Write it down first, and cross out every “but” and every “if”. Then read what is left.',
  },
  {
    id: 'forgive',
    practices: ['forgive'],
    name: 'Forgive',
    short: 'Put an old hurt down',
    title: 'Put an old hurt down, for your own sake',
    meaning:
      'To forgive, here, is to put down some of the weight you carry. It does not say that it was all right, or may happen again, and he may never know. Some of that weight may be about yourself, and you can put that down too.',
    words: [
      { when: 'To yourself', say: 'I did what I could with what I knew then. I know more now.' },
      { when: 'About what happened', say: 'It hurt, and it was then. I don’t have to live there.' },
      {
        when: 'When it comes back',
        say: 'There’s that old hurt again. I can put it down once more.',
      },
      { when: 'If you’re not ready', say: 'I’m not there yet, and nobody is waiting for me.' },
      {
        when: 'If you tell him',
        say: 'I’ve let that old quarrel go. You don’t have to say anything.',
      },
    ],
    smallThing:
      'Write the old hurt on a scrap of paper. Keep it, tear it up or put it in the bin, as you like.',
  },
  {
    id: 'help',
    practices: ['seek-help'],
    name: 'Help',
    short: 'Someone for you, if wanted',
    title: 'Talk to someone, if you would like to',
    meaning:
      'Some things are lighter to say to a person outside the family. A counsellor can be for you alone, and your doctor can often name one. Nothing has to be wrong, and you can leave this step out.',
    words: [
      {
        when: 'To your doctor',
        say: 'Family things have been on my mind. Do you know a counsellor I could see?',
      },
      {
        when: 'To a counsellor',
        say: 'I’d like to understand myself better when I’m with my son.',
      },
      {
        when: 'To a friend',
        say: 'Could I talk for ten minutes while you listen? No advice, please.',
      },
      {
        when: 'If he asks',
        say: 'I’m talking a few things over with somebody. It’s for me, and it’s nothing bad.',
      },
      { when: 'To yourself', say: 'Wanting someone to listen is a very ordinary wish.' },
    ],
    smallThing:
      'Write one sentence about what you would like to feel lighter. If you ever go, you have your first line.',
    isOnlyIfWanted: true,
  },
  {
    id: 'celebrate',
    practices: ['celebrate'],
    name: 'Celebrate',
    short: 'Be glad with him',
    title: 'Be glad with him, out loud',
    meaning:
      'Good news often grows when someone else is glad of it. A mended bike or a free Friday is reason enough. It asks for no big gift, and for no comparing with anyone.',
    words: [
      { when: 'For big news', say: 'That’s wonderful! Tell me everything, from the start.' },
      { when: 'For small news', say: 'That’s my favourite news of the week. Say it again.' },
      { when: 'If he shrugs', say: 'You can shrug. I’m pleased enough for two.' },
      {
        when: 'To mark it',
        say: 'Let’s have your favourite supper for this, now or when we next meet.',
      },
      { when: 'Without a reason', say: 'No occasion at all. I’m glad that you’re you.' },
    ],
    smallThing: 'When he brings good news, ask for one more detail before you say anything else.',
  },
];
