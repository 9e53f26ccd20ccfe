import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { CountryCode, StaffRole } from '@puente/domain/kernel';
import type { Caller } from './caller.js';

interface Node {
  readonly here: CountryCode;
  readonly rules: RuleBook;
}

const sitsWithThem = (by: Caller, role: StaffRole, { here, rules }: Node): boolean =>
  by.kind === 'officer' && by.roles.includes(role) && by.agency === rules.country(here)?.desks.protection;

/** Of a person who is protected, nobody else opens anything: not their agency's colleagues, not who filed, not themselves by a code that somebody may have read over their shoulder. */
export const protects = (by: Caller, node: Node): boolean => sitsWithThem(by, 'protection-officer', node);

/** Whoever answers for those who protect people sees that there is a sealed file and how it goes; nothing else of the person. */
export const overseesProtection = (by: Caller, node: Node): boolean => sitsWithThem(by, 'supervisor', node);
