/** The time zone that her computer is set to, by its IANA name. */
export function herZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
