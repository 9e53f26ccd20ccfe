import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { CountryCode } from '@puente/domain/kernel';
import type { Caller } from './caller.js';

/** Of a person who is protected, nobody else opens anything: not their agency's colleagues, not who filed, not themselves by a code that somebody may have read over their shoulder. */
export const protects = (
  by: Caller,
  { here, rules }: { readonly here: CountryCode; readonly rules: RuleBook },
): boolean =>
  by.kind === 'officer' &&
  by.roles.includes('protection-officer') &&
  by.agency === rules.country(here)?.desks.protection;
