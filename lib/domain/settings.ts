export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A link of her own on the new tab. */
export type SiteLink = { readonly id: string; readonly label: string; readonly url: string };

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
  readonly areRemindersOn: boolean;
  readonly remindersAt: string;
  readonly quietFrom: string;
  readonly quietTo: string;
  /** Notifications say "A note from Kinthread" and no names. */
  readonly hidesNames: boolean;
};

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
  areRemindersOn: true,
  remindersAt: '09:00',
  quietFrom: '21:00',
  quietTo: '08:00',
  hidesNames: false,
};
