import { randomBytes } from 'node:crypto';
import type { CountryCode, PlainDate } from '@puente/domain/kernel';
import { newCaseNumber } from '@puente/domain/kernel';
import type { Agreement } from '@puente/domain/rulebook/rules';
import { publishedRulesOf } from '@puente/persistence/rule-changes';
import { changeApproved } from '@puente/persistence/test-database';
import type { Corridor } from '@puente/testing/actors';
import { until } from '@puente/testing/actors';
import type { WholeNodes } from './whole-nodes.js';

/** The next version of what binds two countries today, with something else in it. */
export async function nextVersion(
  time: WholeNodes,
  { home, host }: Corridor,
  change: (current: Agreement) => Partial<Agreement>,
): Promise<Agreement> {
  const { rules } = (await time.node(host)).parts;
  const current = rules.inForce(home as CountryCode, host as CountryCode, time.now().slice(0, 10) as PlainDate);
  if (current === undefined) throw new RangeError(`nothing binds ${home} and ${host}`);
  const versions = rules.agreements.filter(({ id }) => id === current.id).map(({ version }) => version);
  // It ends when the next one begins, whatever the one before it said.
  const open = Object.fromEntries(Object.entries(current).filter(([name]) => name !== 'inForceUntil'));
  return { ...(open as unknown as Agreement), ...change(current), version: Math.max(...versions) + 1 };
}

/** Publishes it in both countries, as their committees' processes do, and waits until both know it. */
export async function agree(
  time: WholeNodes,
  corridor: Corridor,
  change: (current: Agreement) => Partial<Agreement>,
): Promise<Agreement> {
  const agreement = await nextVersion(time, corridor, change);
  for (const country of [corridor.home, corridor.host]) {
    const { parts, processes } = await time.node(country);
    const { rules, ruleSeals } = parts;
    const ruleChange = newCaseNumber(country as CountryCode, 2026, randomBytes(6));
    const content = { subject: 'agreement', agreement } as const;
    await changeApproved(processes, ruleChange, content);
    await publishedRulesOf(processes, ruleSeals).publish({ ruleChange, content, at: time.now() }, true);
    await until(`${country} knows the new version`, () =>
      Promise.resolve(rules.agreements.some(({ id, version }) => id === agreement.id && version === agreement.version)),
    );
  }
  return agreement;
}
