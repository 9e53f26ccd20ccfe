import type { CredentialContent } from '@puente/domain/kinds/credential';
import type { CaseId, PlainDate, StandardCode } from '@puente/domain/kernel';
import type { Filed } from './filing.js';
import { issuedCredential } from './issued-credential.js';
import type { TestNode } from './node.js';

/** A partial recognition, of which a check has more than one thing to say. */
export function checkedCredential(
  node: TestNode,
  filed: Pick<Filed, 'caseId' | 'dossierId'>,
  more: Partial<CredentialContent> = {},
): Promise<CaseId> {
  const { here, rules } = node.parts;
  const known = rules.country(here)?.catalogue.standards.get('GT-DEMO-FV-01' as StandardCode)?.units ?? [];
  const units = known.map(({ code: unit }, n) => ({
    unit,
    verdict: n === 0 ? ('not-recognised' as const) : ('recognised' as const),
  }));
  return issuedCredential(node, filed, { scope: 'partial', issuedOn: '2026-03-03' as PlainDate, units, ...more });
}

/** A season whose months begin after the next one, whatever month it is. */
export function outOfSeason() {
  const today = new Date();
  const begins = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 2, 1));
  const month = begins.getUTCMonth() + 1;
  const season = { from: month, to: month, after: '2025-12-31' as PlainDate };
  return { season, servesAgainOn: begins.toISOString().slice(0, 10) };
}
