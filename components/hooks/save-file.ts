/** A browser reads the file after the click; one whose address is taken away before is never saved. */
const READ_WITHIN_MS = 60_000;

/**
 * Puts a file into her downloads.
 *
 * @param type its media type, such as `text/calendar`
 */
export function saveFile(
  { name, text }: { readonly name: string; readonly text: string },
  type: string,
): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN_MS);
}
