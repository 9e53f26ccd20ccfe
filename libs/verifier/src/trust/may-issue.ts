import type { Facts } from '../result/index.js';
import type { Authority, Issues, TrustedAgency } from './trust-list.js';

export const agencyOf = (authority: Authority, { agency }: Facts): TrustedAgency | undefined =>
  authority.agencies.find(({ id }) => id === agency.code);

/** Whether the country's agency might issue this kind for this standard on the day of issue. */
export const mayIssue = (authority: Authority, facts: Facts): boolean =>
  facts.standard.country === authority.country &&
  (agencyOf(authority, facts)?.issues.some((issues) => covers(issues, facts)) ?? false);

const covers = ({ kind, standards, from, until }: Issues, { kind: issued, standard, issuedOn }: Facts): boolean =>
  kind === issued &&
  (standards === 'all' || standards.includes(standard.code)) &&
  (from === undefined || from <= issuedOn) &&
  (until === undefined || issuedOn <= until);
