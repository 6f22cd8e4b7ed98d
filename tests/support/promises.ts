/** Where a text says what is going to happen, which nobody knows of him. */
export function promisesIn(text: string): string[] {
  return (
    text.match(/\b(?:will|won’t|shall)\b|’ll\b|\b(?:always|never) (?:works?|helps?|fails?)\b/gi) ??
    []
  );
}
