/** Words of the toolbar popup. */
export const POPUP = {
  open: 'Open',
  openName: 'Open Kinthread',
  idea: 'Today’s idea',
  whichSon: 'Which son',

  'last.strained': 'No rush today',
  'last.long': 'A hello can be small',
  'last.talk': 'Last talked {when}',
  'last.meet': 'Last saw each other {when}',
  'last.touch': 'Last in touch {when}',
  'last.inMonth': 'in {month}',

  'ask.title': 'Remember to ask',
  'ask.done': 'Lovely. What did he say?',
  'ask.optional': 'Only if you like. It is saved as you type.',
  'ask.asked': 'Asked: {what}',

  'first.title': 'What is your son called?',
  'first.label': 'His name',
  'first.hint': 'You can leave it empty and say it another time.',
  'first.go': 'Go on',
  'first.then': 'Then this is saved: {kind}.',
} as const;
