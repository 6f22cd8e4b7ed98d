/** The id of the title of a reminder on the page. */
export function titleIdOf(reminderId: string): string {
  return `waiting-${reminderId}`;
}
