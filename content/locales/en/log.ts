/** Words for noting that they were in touch, on the popup and on the new tab from the start: keep it short. */
export const LOG = {
  title: 'Been in touch?',
  'name.call': '{kind}: log a call with {son}',
  'name.text': '{kind}: log a text with {son}',
  'name.visit': '{kind}: log a visit with {son}',
  'name.meal': '{kind}: log a meal with {son}',
  'name.activity': '{kind}: log an activity with {son}',
  'name.article': '{kind}: log an article for {son}',
  'name.gift': '{kind}: log it for {son}',
  'name.letter': '{kind}: log a letter to {son}',
  'name.own': '{kind}: log it with {son}',
  somethingElse: 'Something else',
  other: 'Other',

  'saved.today': '{kind} saved for today',
  'saved.yesterday': '{kind} saved for yesterday',
  'saved.day': '{kind} saved for {day}',
  undone: 'Taken back. Nothing was kept.',
  gone: 'This was taken back in another window. What you typed is not kept.',
} as const;
