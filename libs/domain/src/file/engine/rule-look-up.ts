import type { Clock, WorkingCalendar } from '../../clocks/index.js';
import type { Host } from '../case/index.js';
import type { Agreement, AgreementRef, RuleBook } from '../../rulebook/rules/index.js';

/** The edition by which a clock is counted. */
export const calendarOf = (rules: RuleBook, clock: Clock): WorkingCalendar =>
  rules.calendar(clock.calendar, clock.calendarVersion);

/** Undefined for one that this node does not have: what was filed under it elsewhere came back (R9). */
export const knownAgreement = (rules: RuleBook, { id, version }: AgreementRef): Agreement | undefined =>
  rules.agreements.find((one) => one.id === id && one.version === version);

/** The version under which the case began. */
export const agreementOf = (rules: RuleBook, host: Host): Agreement => rules.agreement(host.agreement);
