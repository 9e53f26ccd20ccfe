import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { Endpoints } from '@puente/testing/actors';
import { nodeOf, until } from '@puente/testing/actors';
import { auditNode } from '../../auditing/node-audit.js';

/** Waits until the record of a file holds whatever an auditor asks of it. */
export async function isSound(endpoints: Endpoints, country: string, caseId: string): Promise<void> {
  const rules = await loadRuleBook();
  await until(`the record of ${caseId} to be sound`, async () => {
    return (await auditNode(nodeOf(endpoints, country), rules, [caseId])).length === 0;
  });
}
