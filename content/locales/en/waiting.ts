/** What waits for her, on the new tab and in the popup from the start: keep it short. */
export const WAITING = {
  title: 'Waiting for you',
  later: 'Later',
  notThisTime: 'Not this time',
  seeAll: 'See all',
} as const;
