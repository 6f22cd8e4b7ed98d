/** Words of the full page: its navigation, the choice of son, and help. */
export const HOME = {
  'nav.name': 'Kinthread',
  'nav.today': 'Today',
  'nav.waiting': 'Waiting for you',
  'nav.him': 'Him',
  'nav.ideas': 'Ideas',
  'nav.milestones': 'Milestones',
  'nav.journal': 'Journal',
  'nav.paths': 'Paths',
  'nav.settings': 'Settings',
  'nav.help': 'About and help',
  'nav.menu': 'Menu',
  skip: 'Skip to content',
  whichSon: 'Which son',
  unnamedSon: 'A son with no name yet',
  pageTitle: '{page} – Kinthread',
  welcomeTitle: 'Welcome',

  'help.title': 'About and help',
  'help.what': 'What Kinthread is',
  'help.what.1':
    'Kinthread helps you stay close to your son, or find a way back to him. Each day it offers one small idea. You are always free to leave it.',
  'help.what.2':
    'It remembers what you tell it: what he enjoys, the days that matter to him, and when you two were in touch.',
  'help.what.3':
    'It keeps no score. A quiet week changes nothing here, and nothing is ever lost because of it.',
  'help.what.4':
    'In Settings you can say how openly you like to say things. Ideas and words then follow that.',
  'help.private': 'Private by place',
  'help.private.1': 'Everything you write stays on this computer, in this browser.',
  'help.private.2':
    'Kinthread knows what you tell it, and nothing else. It never looks at his accounts, his messages or where he is.',
  'help.private.3': 'Nothing is sent to him, or to anyone, unless you send it yourself.',
  'help.keys': 'With the keyboard',
  'help.keys.popup': 'Alt + Shift + K',
  'help.keys.popup.does': 'Opens the small window where you note a call or a visit.',
  'help.keys.hide': 'Esc, twice',
  'help.keys.hide.does': 'Hides everything personal on the new tab. Once more brings it back.',
  'help.keys.tab': 'Tab and Shift + Tab',
  'help.keys.tab.does': 'Go to the next or the last button, link or field.',
  'help.keys.arrows': 'Arrow keys',
  'help.keys.arrows.does': 'Move between choices that stand side by side.',
  'help.keys.space': 'Space',
  'help.keys.space.does': 'Ticks a box or presses a button.',
  'help.hard': 'When things are hard',
  'help.hard.1':
    'If you or he may be in danger, please call your local emergency number now. For a long hard stretch, a family doctor or a counsellor can be a good first person to talk to.',
} as const;
