/** A sentence with `{placeholders}`, or one for each plural form that `{count}` decides. */
export type Message =
  | string
  | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string });
export type Messages = Readonly<Record<string, Message>>;
