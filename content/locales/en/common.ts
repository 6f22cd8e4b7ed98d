/** Words that several pages share. */
export const COMMON = {
  undo: 'Undo',
  undone: 'It is as it was.',
  close: 'Close',
  cancel: 'Cancel',
  done: 'Done',
  save: 'Save',
  delete: 'Delete',
  add: 'Add',
  loading: 'One moment.',
  yourSon: 'your son',
  him: 'him',
  you: 'Me',

  'kind.call': 'Call',
  'kind.text': 'Text',
  'kind.visit': 'Visit',
  'kind.meal': 'Meal',
  'kind.activity': 'Activity',
  'kind.article': 'Article',
  'kind.gift': 'Gift or help',
  'kind.letter': 'Letter',

  'milestone.birthday': 'Birthday',
  'milestone.exam': 'Exam or test',
  'milestone.event': 'Match, concert or race',
  'milestone.first-day': 'First day',
  'milestone.move': 'Move',
  'milestone.anniversary': 'Anniversary',
  'milestone.other': 'Something else',

  'problem.unavailable':
    'Nothing can be kept in a private window. Please open Kinthread in an ordinary one.',
  'problem.newer':
    'Kinthread has been updated. Your notes are safe. Please close this tab and open a new one.',
  'problem.full':
    'Space on this computer is nearly full. Your other notes are safe. Please free some space and try again.',
  'problem.failed':
    'We could not save that. Your other notes are safe. Please try again, or restart the browser.',
} as const;
