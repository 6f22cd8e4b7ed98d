/** Words of the page about him. */
export const HIM = {
  'subtitle.named': 'What you know of {son}, so that ideas fit him.',
  'subtitle.unnamed': 'What you know of your son, so that ideas fit him.',
  'title.unnamed': 'Your son',
  saved: 'Saved.',

  'life.title': 'Where he is in life',
  'life.legend': 'His stage of life',
  'season.title': 'How things are between you',
  'season.legend': 'Between you two just now',
  'season.hint': 'It changes how many ideas reach out to him, and how deep they go.',
} as const;
