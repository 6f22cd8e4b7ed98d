import { commonText } from './common';

/** His name, or "your son" while she has not said it. */
export function sonName(son: { readonly name: string } | undefined): string {
  return son?.name || commonText('yourSon');
}

/** His name at the start of a sentence, where "your son" needs its capital letter. */
export function sonNameFirst(son: { readonly name: string } | undefined): string {
  const name = sonName(son);
  return son?.name ? name : name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
