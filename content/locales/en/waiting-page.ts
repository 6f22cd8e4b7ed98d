/** The page of all that waits for her. */
export const WAITING_PAGE = {
  subtitle: 'Take your time. Each of these can wait, or go.',
  none: 'Nothing is waiting. When something comes up, you will find it here.',
  gone: 'What you were looking for is not waiting any more. All is well.',
  goneWithRest: 'What you were looking for is not waiting any more. The rest is here.',
  words: 'Words you could use',
  copy: 'Copy',
  copyName: 'Copy: {words}',
  copied: 'Copied',
  notCopied: 'We could not copy the words. You can mark them and copy them yourself.',
  why: 'Why am I seeing this?',
  openDate: 'Open this date',
} as const;
