import type { Facts } from '../result/index.js';
import type { Authority, Issues } from './trust-list.js';

/** Whether the country's agency might issue this kind for this standard on the day of issue. */
export const mayIssue = (authority: Authority, facts: Facts): boolean =>
  facts.standard.country === authority.country &&
  authority.agencies.some(({ id, issues }) => id === facts.agency.code && issues.some((each) => covers(each, facts)));

const covers = ({ kind, standards, from, until }: Issues, { kind: issued, standard, issuedOn }: Facts): boolean =>
  kind === issued &&
  (standards === 'all' || standards.includes(standard.code)) &&
  (from === undefined || from <= issuedOn) &&
  (until === undefined || issuedOn <= until);
