import type { Instant, LocalDate } from './local-date';
import type { Weekday } from './recurrence';
import type { NudgeKind } from './reminders/nudge-kind';
import { DEFAULT_WARMTH, type Warmth } from './warmth';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A link of her own on the new tab. */
export type SiteLink = { readonly id: string; readonly label: string; readonly url: string };

/** What an idea may need that she cannot or would rather not: a call, a car, money… */
export const LEFT_OUT = ['call', 'video', 'kitchen', 'outdoors', 'car', 'post', 'money'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** Those of her choices that every idea follows. */
export type IdeaChoices = Pick<Settings, 'warmth' | 'leavesOut'>;

/** Her choices; one record. Times are `HH:MM` of her wall clock. */
export type Settings = {
  readonly id: 'settings';
  readonly herName: string;
  /** A language tag the product has words for, or `system`. */
  readonly language: string;
  readonly theme: Theme;
  readonly isSceneShown: boolean;
  readonly isAlwaysDaytime: boolean;
  readonly isLargerText: boolean;
  readonly showsSites: boolean;
  readonly sites: readonly SiteLink[];
  readonly showsSearch: boolean;
  /** Her own kinds of being in touch, such as "Video call". */
  readonly ownKinds: readonly string[];
  readonly currentSonId?: string;
  /** Whether she has been through the first-run page or skipped it. */
  readonly isWelcomed: boolean;
  /** How directly she likes to say things. */
  readonly warmth: Warmth;
  /** Ideas that need one of these are left out. */
  readonly leavesOut: readonly LeftOut[];
  readonly areRemindersOn: boolean;
  readonly remindersAt: string;
  readonly quietFrom: string;
  readonly quietTo: string;
  /** Notifications say "A note from Kinthread" and no names. */
  readonly hidesNames: boolean;
  /** Kinds of nudges that she has switched off. */
  readonly nudgesOff: readonly NudgeKind[];
  /** How many notifications a week may come, 1 to 7; what she set herself is never counted out. */
  readonly notificationsAWeek: number;
  /** Days of the week without notifications. */
  readonly daysOff: readonly Weekday[];
  readonly weeklyLookOn: Weekday;
  /** No notification comes up to and including this day. */
  readonly quietUntil?: LocalDate;
  /** When she last woke a kind that rested: what was left alone before then no longer counts. */
  readonly wokenKinds?: Readonly<Partial<Record<NudgeKind, Instant>>>;
};

/** Some of her choices; `quietUntil: undefined` ends a quiet time. */
export type SettingsChanges = Partial<Omit<Settings, 'quietUntil'>> & {
  readonly quietUntil?: LocalDate | undefined;
};

/** The same worked out from her settings as they are stored, so that no quick second choice undoes the first. */
export type SettingsChange = SettingsChanges | ((stored: Settings) => SettingsChanges);

export const DEFAULT_SETTINGS: Settings = {
  id: 'settings',
  herName: '',
  language: 'system',
  theme: 'system',
  isSceneShown: true,
  isAlwaysDaytime: false,
  isLargerText: false,
  showsSites: true,
  sites: [],
  showsSearch: true,
  ownKinds: [],
  isWelcomed: false,
  warmth: DEFAULT_WARMTH,
  leavesOut: [],
  areRemindersOn: true,
  remindersAt: '09:00',
  quietFrom: '21:00',
  quietTo: '08:00',
  hidesNames: false,
  nudgesOff: [],
  notificationsAWeek: 3,
  daysOff: [],
  weeklyLookOn: 1,
};
