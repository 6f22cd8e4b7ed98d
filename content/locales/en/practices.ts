/** What kind of act something is, in words she would use; the families have theirs in common.ts. */
export const PRACTICES = {
  listen: 'Listening well',
  curiosity: 'Taking an interest',
  empathy: 'Seeing his side',
  'hard-news': 'Hearing hard news',

  'calm-words': 'Calm words',
  'no-blame': 'Words without blame',
  'advice-on-request': 'Advice when he asks',
  vulnerability: 'Opening up a little',
  'plain-love': 'Love and thanks in words',

  space: 'Room to breathe',
  boundaries: 'What he welcomes',
  agreements: 'Clear agreements',
  independence: 'Letting him decide',
  'grown-up-talk': 'Talking as equals',

  'quality-time': 'Time for you two',
  meals: 'Food and meals',
  play: 'Play and games',
  'join-his-world': 'Joining his world',
  'shared-project': 'Making something together',
  traditions: 'Your traditions',
  affection: 'Hugs and small touches',

  milestones: 'His big days',
  celebrate: 'Celebrating him',
  encourage: 'Encouragement',
  'his-way-of-love': 'Care the way he likes it',
  'small-gifts': 'Small gifts',
  'thinking-of-you': 'Thinking of him',
  'share-reading': 'Things to read or watch',

  memories: 'Shared memories',
  'her-stories': 'Stories from your life',
  'then-and-now': 'Then and now',
  positives: 'Noticing the good',

  acknowledge: 'Naming the distance',
  amends: 'Saying sorry',
  forgive: 'Letting old hurt go',
  patience: 'Patience',
  'seek-help': 'Someone to talk to',

  'family.hear': 'Listening',
  'family.speak': 'Warm words',
  'family.room': 'Space and trust',
  'family.together': 'Time together',
  'family.behind': 'Cheering him on',
  'family.story': 'Your story',
  'family.mend': 'Mending',
} as const;
