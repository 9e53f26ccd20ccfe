import type { CountryCode } from '../../../kernel/index.js';
import { businessDays, calendarDays } from '../../../clocks/index.js';
import type { Allowance } from '../../../clocks/index.js';
import type { Agreement, RuleBook } from '../../../rulebook/rules/index.js';
import {
  firstMorning,
  sampleAgreement,
  sampleCalendars,
  sampleFiling,
  sampleRules,
} from '../../../../specification/index.js';
import { bestStep, reopenableForMonths } from './best-step.js';

type Shared = Parameters<typeof bestStep>[1];

const ours = sampleFiling().hosts;
const others = ours.map((host) => ({
  ...host,
  country: 'HN' as CountryCode,
  agreement: { id: 'MX-HN', version: 1 },
}));

/** Two agreements that differ in one step. */
function differing(name: Shared, one: Allowance, another: Allowance): RuleBook {
  const with_ = (id: string, within: Allowance): Agreement => {
    const agreement = sampleAgreement('escalate');
    return { ...agreement, id, steps: { ...agreement.steps, [name]: { ...agreement.steps[name], within } } };
  };
  const agreements = [with_('MX-GT', one), with_('MX-HN', another)];
  return {
    ...sampleRules(),
    agreement(ref) {
      const found = agreements.find(({ id }) => id === ref.id);
      if (found === undefined) throw new Error(`no agreement ${ref.id}`);
      return found;
    },
  };
}

/** The period of a step, for the hosts in one order and in the other. */
function inBothOrders(name: Shared, one: Allowance, another: Allowance): readonly Allowance[] {
  const rules = differing(name, one, another);
  const asked = { calendar: sampleCalendars.MX, from: firstMorning, rules };
  const hosts = [...ours, ...others];
  return [hosts, hosts.toReversed()].map((one) => bestStep({ hosts: one }, name, asked).within);
}

describe('[R14] where agreements differ, the order of the hosts changes nothing', () => {
  it.each(['draft', 'awaitingDocuments', 'hearing'] as const)('[R14] %s: the worker has the longer period', (name) => {
    const [longer, shorter] = [calendarDays(10), calendarDays(8)];
    expect(inBothOrders(name, longer, shorter)).toEqual([longer, longer]);
  });

  it.each(['submitted', 'homeVerification'] as const)('[R14] %s: the authority has the shorter one', (name) => {
    const [longer, shorter] = [calendarDays(30), calendarDays(15)];
    expect(inBothOrders(name, longer, shorter)).toEqual([shorter, shorter]);
  });

  it('[R14] compares working days with calendar days by the day on which they end', () => {
    expect(inBothOrders('hearing', businessDays(9), calendarDays(10))).toEqual([businessDays(9), businessDays(9)]);
    expect(inBothOrders('hearing', businessDays(8), calendarDays(20))).toEqual([calendarDays(20), calendarDays(20)]);
  });

  it('[R14] lets a closed case be reopened for the longer time', () => {
    const rules = differing('draft', calendarDays(1), calendarDays(1));
    const shorter: RuleBook = {
      ...rules,
      agreement(ref) {
        const agreement = rules.agreement(ref);
        const months = ref.id === 'MX-GT' ? 6 : 12;
        const awaitingDocuments = { ...agreement.steps.awaitingDocuments, reopenableForMonths: months };
        return { ...agreement, steps: { ...agreement.steps, awaitingDocuments } };
      },
    };
    const hosts = [...ours, ...others];
    expect(reopenableForMonths({ hosts }, shorter)).toBe(12);
    expect(reopenableForMonths({ hosts: hosts.toReversed() }, shorter)).toBe(12);
  });
});
