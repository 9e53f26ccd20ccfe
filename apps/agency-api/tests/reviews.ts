import { randomBytes, randomUUID } from 'node:crypto';
import { Dossier } from '@puente/contracts/dossier';
import { todayIn } from '@puente/domain/clocks';
import type { StandardRef } from '@puente/domain/rulebook/catalogue';
import type {
  CaseId,
  CertificateId,
  CommandId,
  DossierId,
  OfficerId,
  PlainDate,
  StandardCode,
} from '@puente/domain/kernel';
import { country, newCaseNumber } from '@puente/domain/kernel';
import { rulesOf } from '@puente/domain/rulebook/rules';
import type { CaseCommand } from '@puente/settlement/settlement';
import { demonstrationDossier } from './filing.js';
import type { TestNode } from './node.js';

interface Review {
  readonly from: StandardRef;
  readonly hostStandard: string;
  /** Left out: drawn from the pool of the day, as the process does it. */
  readonly reviewer?: string;
  readonly approver?: string;
}

/** A verified file of another country, arrived and drawn: what the relay and the worker's processes do, without them. */
export async function arrivedReview(
  node: TestNode,
  { from, hostStandard, reviewer, approver }: Review,
): Promise<CaseId> {
  const { parts } = node;
  const { clock, here, rules, settlement, vault } = parts;
  const now = clock.now();
  const caseId = newCaseNumber(from.country, 2026, randomBytes(6));
  const agreement = rules.inForce(from.country, here, now.slice(0, 10) as PlainDate);
  if (agreement === undefined) throw new Error(`no agreement between ${from.country} and ${here}`);
  const settle = async (command: CaseCommand, by: Parameters<typeof settlement.settle>[0]['by']) => {
    const commandId = randomUUID() as CommandId;
    const outcome = await settlement.settle({ commandId, kind: 'recognition-review', caseId, command, by });
    if (outcome.outcome === 'refused') throw new Error(`refused: ${outcome.code}`);
  };
  const dossier = randomUUID() as DossierId;
  await vault.dossiers.create({
    dossier: Dossier.parse({ id: dossier, ...demonstrationDossier() }),
    agencies: [],
    at: now,
  });
  const filing = {
    ...{ filedIn: from.country, home: from.country, channel: 'worker' as const, language: 'es' as const },
    hosts: [
      {
        country: here,
        agreement: { id: agreement.id, version: agreement.version },
        standard: hostStandard as StandardCode,
      },
    ],
    dossier,
    certificate: {
      id: randomUUID() as CertificateId,
      standard: from,
      certifier: 'ECE-00001' as never,
      issuedOn: '2024-05-10' as PlainDate,
    },
    ...{ documents: [], openedAt: now, submittedAt: now },
  };
  const authenticity = { finding: 'authentic' as const, at: now, paperless: false };
  await settle(
    { type: 'receive-file', from: from.country, filing, authenticity },
    { kind: 'country', country: from.country },
  );
  if (reviewer === undefined || approver === undefined) {
    await drawOfficers(node, caseId);
    return caseId;
  }
  const drawn = (id: string) => [{ id: id as OfficerId, load: 0 }];
  const draw = { seed: 'demonstration', reviewers: drawn(reviewer), approvers: drawn(approver) };
  await settle({ type: 'assign-officers', ...draw }, { kind: 'effect' });
  return caseId;
}

/** From the pool of the day and with its seed, as the process draws. `among`: in place of whoever is in the pool. */
export async function drawOfficers(
  { parts }: TestNode,
  caseId: CaseId,
  { subject = 'host-review#1', among = {} }: { readonly subject?: string; readonly among?: object } = {},
): Promise<void> {
  const { clock, here, officers, rules, seeds, settlement } = parts;
  const pack = rulesOf(rules, here);
  const day = todayIn(pack.calendar.timeZone, clock.now());
  const draw = { seed: seeds.seed({ day, caseId, subject }), ...(await officers.onDuty(pack.desks.review)), ...among };
  const command = { type: 'assign-officers', ...draw } as const;
  const commandId = randomUUID() as CommandId;
  const by = { kind: 'effect' } as const;
  const outcome = await settlement.settle({ commandId, kind: 'recognition-review', caseId, command, by });
  if (outcome.outcome === 'refused') throw new Error(`refused: ${outcome.code}`);
}

export const standardOf = (of: string, code: string): StandardRef => ({
  country: country(of),
  code: code as StandardCode,
});
