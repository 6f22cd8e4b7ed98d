/** What the new tab says after a press. */
export const NEWTAB_ACTS = {
  'idea.copied': 'Copied',
  'idea.notCopied': 'We could not copy the words. You can mark them and copy them yourself.',
  'idea.putAway': 'Put away. You won’t see it again.',
  'idea.kept': 'Kept at hand. You will find it among your ideas.',
  'idea.letGo': 'Let go. It may still come up now and then.',
  'idea.noHurry': 'No hurry. It waits here for you.',
  'ask.saved': 'Noted. We will remind you to ask.',
  'ask.asked': 'Asked. That is noted.',
  'ask.answered': 'What he said is noted.',
} as const;
