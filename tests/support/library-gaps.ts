import { IDEAS } from '@/content/ideas';
import type { Idea } from '@/lib/domain/idea';

/** What of a list has too few ideas, each with how many. */
export function gapsIn<Part extends string | number>(
  parts: readonly Part[],
  least: number,
  belongs: (idea: Idea, part: Part) => boolean | undefined,
  ideas: readonly Idea[] = IDEAS,
): string[] {
  const counted = parts.map((part) => ({
    part,
    count: ideas.filter((idea) => belongs(idea, part)).length,
  }));
  return counted
    .filter(({ count }) => count < least)
    .map(({ part, count }) => `${part}: ${count} of ${least}`);
}

/** How many interests have an idea; names that stand in one idea are of one: "movies", "cinema". */
export function differentInterests(ideas: readonly Idea[]): number {
  const groups: Set<string>[] = [];
  for (const { interests } of ideas) {
    if (!interests?.length) continue;
    const names = new Set(interests);
    const met = groups.filter((group) => !group.isDisjointFrom(names));
    for (const group of met) {
      for (const name of group) names.add(name);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(names);
  }
  return groups.length;
}
