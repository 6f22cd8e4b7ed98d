/** Keys that are no character, as WebDriver writes them. */
const WEBDRIVER_KEYS: Readonly<Record<string, string>> = {
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

type KeyAction = { readonly type: 'keyDown' | 'keyUp'; readonly value: string };

/** Presses and releases of a chord such as `Shift+Tab`. */
export function chord(keys: string): readonly KeyAction[] {
  const values = keys.split('+').map((key) => WEBDRIVER_KEYS[key] ?? key);
  return [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}

/** Presses and releases that type a text, character by character. */
export function typing(text: string): readonly KeyAction[] {
  return Array.from(text).flatMap((value) => [
    { type: 'keyDown' as const, value: value === '\n' ? '\uE007' : value },
    { type: 'keyUp' as const, value: value === '\n' ? '\uE007' : value },
  ]);
}
