import type { Path } from '@/lib/domain/path';

export const HEAL: Path = {
  name: 'heal',
  title: 'Finding your way back',
  subtitle:
    'Heal, in seven small steps, in any order, at your own pace. You can stop whenever you like.',
  about:
    'For when there is hurt between you two, or silence. Both of you may have a share in it, and he may not answer; nothing here waits for that. If he has asked for no contact, keep the words on paper, for yourself.',
  seasons: ['hurt', 'silent'],
  isSlow: true,
  steps: [
    {
      id: 'acknowledge',
      practices: ['acknowledge'],
      name: 'Acknowledge',
      short: 'Name the distance kindly',
      title: 'Say that there is a distance',
      meaning:
        'Things can feel lighter when somebody says what both of you know. You name the distance in a line or two, and no more than that. Who began it, and who is right, can stay out.',
      words: [
        {
          when: 'To open the door',
          say: 'Things are hard between us. I don’t want to pretend they aren’t.',
        },
        {
          when: 'To own your share',
          say: 'I think we’ve both been hurt, and I know I had a part in it.',
        },
        {
          when: 'To leave him free',
          say: 'You don’t have to answer this, now or ever. I wanted you to know that I see it.',
        },
        { when: 'If he wants quiet', say: 'I hear that you want quiet. I’ll keep to that.' },
        {
          when: 'On paper, to keep',
          say: 'I don’t know how we came to be so far apart. I wish you well tonight.',
        },
      ],
      smallThing:
        'Write it on paper first and leave it overnight. In the morning, take out every “always” and every “never”.',
    },
    {
      id: 'listen',
      practices: ['listen'],
      name: 'Listen',
      short: 'Hear it from his side',
      title: 'Listen to how it was for him',
      meaning:
        'For this step there is nothing to mend and nothing to prove. You try to see it from where he stood, in what he says or once said. You can disagree inside and listen well.',
      words: [
        {
          when: 'To open the door',
          say: 'I’d like to understand how it was for you. I’ll listen, and that’s all.',
        },
        { when: 'If it stings', say: 'Thank you for telling me. Let me take that in.' },
        {
          when: 'If it’s news to you',
          say: 'I didn’t know it felt like that. I’m glad I know now.',
        },
        {
          when: 'If he stops',
          say: 'That’s enough for today, if you like. You can say more any time, or leave it there.',
        },
        {
          when: 'To yourself',
          say: 'There’s a side of this I haven’t heard. I can leave room for it.',
        },
      ],
      smallThing:
        'If he speaks, leave out advice, even good advice. If he is silent, think of one old day and look at it through his eyes.',
    },
    {
      id: 'calm-words',
      practices: ['calm-words'],
      name: 'Stay calm',
      short: 'Short, slow and kind',
      title: 'Keep your words short, slow and kind',
      meaning:
        'When feelings are raw, a long letter may land like a storm. Here you choose few words and a kind tone, and you can stop at any point. It does not ask you to put up with cruel words.',
      words: [
        {
          when: 'If you get upset',
          say: 'I’d like to stop here for today. I want to be kind, and I’m too upset right now.',
        },
        {
          when: 'If he’s angry',
          say: 'I can hear how angry you are. I’m listening, and I won’t argue.',
        },
        {
          when: 'If words get cruel',
          say: 'I can’t go on while we talk like this. I care about you, and I’m ending the call now.',
        },
        {
          when: 'For a short note',
          say: 'I hope this week is gentle with you. There’s nothing to answer.',
        },
        { when: 'To yourself', say: 'This can wait until tomorrow. Tonight I can put it down.' },
      ],
      smallThing:
        'Read it aloud before you send it, slowly. If your jaw is tight, let it lie until morning.',
    },
    {
      id: 'help',
      practices: ['seek-help'],
      name: 'Get help',
      short: 'Someone to lean on',
      title: 'Find someone to talk to, for you',
      meaning:
        'A counsellor for you, first of all, may lighten what you carry alone. Your doctor can often name one, and you can go whether he comes or not. If anyone is in danger, call for help first.',
      words: [
        {
          when: 'To your doctor',
          say: 'My son and I are having a hard time. I’d like to talk to someone about it.',
        },
        {
          when: 'In the first session',
          say: 'I don’t know where to begin. I miss my son, and I don’t sleep well.',
        },
        { when: 'To a friend', say: 'I don’t want advice today. I’d be glad of an hour with you.' },
        {
          when: 'If he hears of it',
          say: 'I’m getting help with my own part. Nobody is asking you to come.',
        },
        { when: 'To yourself', say: 'I don’t have to carry this alone. One call is a beginning.' },
      ],
      smallThing:
        'Find one number, a doctor’s or a counsellor’s, and write it down. You can ring it any day, or not at all.',
    },
    {
      id: 'positives',
      practices: ['positives'],
      name: 'Good things',
      short: 'Let the good count too',
      title: 'Remember what is good in both of you',
      meaning:
        'Hurt can make the whole story look dark. Here you gather a few good things about him, about you and about your years together. It does not mean that the hard part was small.',
      words: [
        { when: 'To yourself', say: 'We had good days too. They happened, and I can keep them.' },
        { when: 'About him', say: 'There’s a lot in him that I like. I can name three things.' },
        { when: 'About you', say: 'I gave him good things as well. I can say that out loud.' },
        {
          when: 'On a bad night',
          say: 'Tonight it all looks dark. That isn’t the whole story of us.',
        },
        {
          when: 'If you write to him',
          say: 'I remembered how you used to make me laugh. It’s a nice thing to have, and there’s nothing to answer.',
        },
      ],
      smallThing:
        'Write one good memory on a slip of paper and put it in a drawer. Take it out on a hard day.',
    },
    {
      id: 'patience',
      practices: ['patience'],
      name: 'Patience',
      short: 'Let it take its time',
      title: 'Give it time, and live your own days',
      meaning:
        'These things often take longer than anyone would wish, and they may go back before they go on. Patience here is not sitting by the phone. It is keeping your own days warm, with the door open.',
      words: [
        { when: 'To yourself', say: 'I’ve done what I can for now. Today I can look after me.' },
        {
          when: 'When hope is low',
          say: 'A silent day tells me about today. It doesn’t tell me about next year.',
        },
        {
          when: 'After a setback',
          say: 'We had a bad turn. I don’t have to put it right tonight.',
        },
        {
          when: 'If you want to plead',
          say: 'I can write all this in my notebook and leave it there.',
        },
        {
          when: 'If he writes',
          say: 'It’s good to hear from you. There’s no hurry with the rest.',
        },
      ],
      smallThing: 'Choose one thing to look forward to this week that has nothing to do with him.',
    },
    {
      id: 'plain-love',
      practices: ['plain-love'],
      name: 'Love',
      short: 'Say it, ask for nothing',
      title: 'Say that you love him, and leave it there',
      meaning:
        'However things are, it may be good for him to know that the love is there. Here it is said once and then left alone. It is no way to get an answer, and it takes back nothing of what hurt you.',
      words: [
        { when: 'In a card', say: 'I love you. That hasn’t changed, and it asks for nothing.' },
        {
          when: 'Without the big word',
          say: 'I think of you warmly. I wanted you to have that in writing.',
        },
        { when: 'On his birthday', say: 'It’s your day, and I’m glad of you. Have a gentle one.' },
        { when: 'After hard words', say: 'I was angry, and I love you. Both are true.' },
        {
          when: 'If he wants no contact',
          say: 'I love him. Leaving him in peace is how I show it for now.',
        },
      ],
      smallThing: 'Say it once, with no “but” behind it and no second message after it.',
    },
  ],
  ending:
    'You have come round this path in your own time. What comes next is partly yours to choose and partly his, and you can rest here first. Below is a look back, for your eyes alone; read it gently.',
};
