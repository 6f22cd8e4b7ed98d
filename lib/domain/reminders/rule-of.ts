import { REMINDER_RULES } from './index';
import type { ReminderRule } from './rule';

/** What the policy needs to know of a rule. */
export type RuleTraits = Pick<ReminderRule, 'kind' | 'isContact' | 'isDated'>;

/** Looks up a rule by its name; nothing for a rule of another version of the program. */
export type RuleOf = (name: string) => ReminderRule | undefined;

/** The same as far as the policy goes. */
export type TraitsOf = (name: string) => RuleTraits | undefined;

const RULES = new Map(REMINDER_RULES.map((rule) => [rule.name, rule]));

/** The rule of this name. */
export const ruleOf: RuleOf = (name) => RULES.get(name);
