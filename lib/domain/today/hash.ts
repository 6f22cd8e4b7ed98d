const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A number that looks drawn by chance, and is the same for the same text on every computer.
 *
 * FNV-1a over the UTF-16 units, then the finaliser of MurmurHash3, so that texts which differ only
 * in their last sign fall far apart; both are in the public domain.
 *
 * @returns more than 0 and less than 1
 */
export function chanceOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  return (hash + 0.5) / 2 ** 32;
}
