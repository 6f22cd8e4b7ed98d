/** The browsers that every journey runs in. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export type Role =
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'dialog'
  | 'heading'
  | 'link'
  | 'listitem'
  | 'radio'
  | 'status'
  | 'textbox';

/**
 * A thing on the page as a person would point it out: by what it is and what it is called.
 * `name` may be a part of the accessible name; an exact one wins. `css` is for what has no name.
 */
export type Target = {
  readonly role?: Role;
  readonly name?: string;
  readonly css?: string;
  /** Only inside of the first element that this selector finds. */
  readonly within?: string;
};

/** How a browser is started. */
export type LaunchOptions = {
  /** A folder for its profile, kept after closing; without one, a new folder for this run. */
  readonly profile?: string;
  /** Folder of the built extension; without it, the build in `.output`. */
  readonly extension?: string;
  readonly isHeadless?: boolean;
  /** Zone of the computer's clock, such as `Europe/London`. */
  readonly timeZone?: string;
  /** The program file, when it is not the usual one. */
  readonly file?: string;
};

/** One tab, driven with real clicks and keys. Everything that waits throws after twenty seconds. */
export type Page = {
  /** Opens a page of the extension (`home.html#journal`) or any address with a scheme. */
  readonly goto: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly address: () => Promise<string>;
  readonly click: (target: Target) => Promise<void>;
  /** Replaces what stands in a field by typing. */
  readonly fill: (target: Target, text: string) => Promise<void>;
  /** Types where the focus is. */
  readonly type: (text: string) => Promise<void>;
  /** Presses keys one after the other: `Tab`, `Enter`, `Shift+Tab`. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly chooseFile: (target: Target, file: string) => Promise<void>;
  /** Waits until a thing is on the page and visible. */
  readonly find: (target: Target) => Promise<void>;
  readonly has: (target: Target) => Promise<boolean>;
  /** Waits until the page shows this text. */
  readonly see: (text: string) => Promise<void>;
  /** The text that the page shows. */
  readonly text: () => Promise<string>;
  /**
   * Runs a function in the page. It sees nothing of the test but its parameters; they and the
   * answer travel as JSON.
   */
  readonly evaluate: <Values extends readonly unknown[], Answer>(
    work: (...values: Values) => Answer | Promise<Answer>,
    ...values: Values
  ) => Promise<Answer>;
  /** Runs a whole script in the page, past its content policy. */
  readonly run: (script: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly setTheme: (theme: 'light' | 'dark') => Promise<void>;
  /** Saves a picture of the visible part. */
  readonly screenshot: (file: string) => Promise<void>;
  /** What went wrong on the page since it opened: errors, console errors, policy violations. */
  readonly problems: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

/** A real browser with the extension in it; on a new profile, the welcome page is open. */
export type Browser = {
  readonly name: BrowserName;
  /** Where its profile lies. */
  readonly profile: string;
  /** Opens a page of the extension in a new tab. */
  readonly open: (path: string) => Promise<Page>;
  /** Opens a new tab as she does, and waits for what the browser shows there. */
  readonly openNewTab: () => Promise<Page>;
  /** The tab that shows an address with this part, once there is one. */
  readonly findPage: (part: string) => Promise<Page>;
  /** Ends the background the hard way, as the browser does after half a minute. */
  readonly killBackground: () => Promise<void>;
  /**
   * Does something that leads to a notification, and ends the background before it is shown.
   * Chromium only: Firefox tells the background that it is shown in the same breath.
   */
  readonly killBackgroundAtNextNotification?: (cause: () => Promise<void>) => Promise<void>;
  /** Ids of the notifications on screen. */
  readonly notifications: () => Promise<readonly string[]>;
  /** Clicks a notification, on its body or on one of its buttons (0 or 1; Chromium only). */
  readonly clickNotification: (id: string, button?: number) => Promise<void>;
  /** Waits for the next saved file and gives its path. */
  readonly download: (cause: () => Promise<void>) => Promise<string>;
  /** Resolves when somebody has closed it. */
  readonly closed: Promise<void>;
  /** Closes it for a while. */
  readonly quit: () => Promise<void>;
  /** Opens it again after `quit`, on the same profile, with the extension still installed. */
  readonly reopen: () => Promise<void>;
  /** Closes it for good; a profile that was made for this run is deleted. */
  readonly close: () => Promise<void>;
};
