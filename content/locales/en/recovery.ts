/** Words for when her notes are gone or cannot be opened: what happened, what is safe, what to do. */
export const RECOVERY = {
  'vanished.title': 'Your notes are not here any more',
  /** The new tab and the popup say it in one line that leads to the full page. */
  'vanished.line': 'Your notes are not here any more. Nothing is sent to anyone.',
  'vanished.see': 'See what you can do',
  'vanished.happened':
    'There were notes in this browser, and now there are none. A browser can lose them when it is repaired, when its files are damaged, or when a cleaning program empties them.',
  'vanished.safe': 'Copies that you saved to a file are safe. Nothing was sent to anyone.',
  'vanished.bring': 'Bring back a copy',
  'vanished.bringHint':
    'Copies are often in your downloads. Their name begins with “kinthread”. You will see what comes back before anything does.',
  'vanished.again': 'Start again',
  'vanished.againHint': 'Without a copy, you can begin afresh. It takes about two minutes.',

  'unavailable.title': 'Nothing can be kept in this window',
  'unavailable.text':
    'This looks like a private window. A private window forgets everything when it closes, so Kinthread would lose what you write. Your notes in other windows are safe.',
  'unavailable.do':
    'Please open Kinthread in an ordinary window. If all your windows are private, you can change that in the privacy settings of the browser.',
  'newer.title': 'Kinthread has been updated',
  'newer.text': 'Your notes are safe. This page is from before the update.',
  'newer.do': 'Please load it once more. If that does not help, restart the browser.',
  'full.title': 'There is not enough space on this computer',
  'full.text': 'Your notes are safe, but they cannot be opened while the disk is full.',
  'full.do': 'Please free some space, such as old downloads, and try again.',
  'failed.title': 'Your notes could not be opened',
  'failed.text':
    'Nothing has been changed. What went wrong is most likely in the browser, not in your notes.',
  'failed.do': 'Please try again. If that does not help, close the browser and open it once more.',
  tryAgain: 'Try again',
  reload: 'Load this page again',
  details: 'Details',
} as const;
