import type { BrowserName } from '@/tests/support/browser';

/** What `npm start` was asked to do. */
export type StartWish = {
  readonly browser: BrowserName;
  readonly file: string;
  /** Where the browser keeps her records between two starts. */
  readonly profile: string;
  /** Fill in an invented family with a year of records. */
  readonly isSample: boolean;
};
