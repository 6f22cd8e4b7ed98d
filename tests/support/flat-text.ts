/** Text without the differences that a reader does not see. */
export const flat = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
