import { randomUUID } from 'node:crypto';
import { didWebOf } from '@puente/credentials/did';
import { makeRecord } from '@puente/credentials/record';
import type { Actor } from '@puente/domain/file/case';
import type { CredentialContent, OpenCredential } from '@puente/domain/kinds/credential';
import type {
  AgencyId,
  CaseId,
  CertificateId,
  CommandId,
  DossierId,
  PlainDate,
  StandardCode,
} from '@puente/domain/kernel';
import { caseNumberFor } from '@puente/domain/kernel';
import type { CaseCommand } from '@puente/settlement/settlement';
import { readCase } from '@puente/settlement/case-file';
import type { Filed } from './filing.js';
import type { TestNode } from './node.js';

const content = (more: Partial<CredentialContent>): CredentialContent => ({
  kind: 'recognition',
  scope: 'full',
  agency: 'gt-mintrab' as AgencyId,
  standard: { country: 'GT' as never, code: 'GT-DEMO-FV-01' as StandardCode },
  standardVersion: '1',
  units: [],
  certificate: randomUUID() as CertificateId,
  issuedOn: '2026-11-24' as PlainDate,
  equivalences: [],
  evidence: [],
  ...more,
});

/** A credential about a case, opened and made: what an errand and the issuing activity do, without them. */
export async function issuedCredential(
  node: TestNode,
  { caseId, dossierId }: Pick<Filed, 'caseId' | 'dossierId'>,
  more: Partial<CredentialContent> = {},
): Promise<CaseId> {
  const { clock, places, pool, publicUrl, rules, vault } = node.parts;
  const about = { caseId: caseId as CaseId, kind: 'recognition-review' } as const;
  const dossier = dossierId as DossierId;
  const number = caseNumberFor(about.caseId, randomUUID());
  const known = rules.country('GT' as never)?.catalogue.standards.get('GT-DEMO-FV-01' as StandardCode);
  const units = known?.units.map(({ code: unit }) => ({ unit, verdict: 'recognised' as const })) ?? [];
  const opening: OpenCredential = {
    type: 'open-credential',
    about,
    applicant: { dossier, language: 'es' },
    content: content({ units, ...more }),
  };
  await settled(node, number, opening, { kind: 'effect', file: about.caseId });
  const opened = await readCase(pool, number);
  const found = await vault.dossiers.read(dossier);
  if (opened?.kind !== 'credential' || found === undefined) throw new Error('no credential was opened');
  const sources = { rules, occupations: rules.occupations, did: didWebOf(publicUrl) };
  const record = makeRecord({ file: opened.file, dossier: found.dossier, issuedAt: clock.now() }, sources);
  const recordSha256 = await node.processVault.credentials.keep(
    number,
    dossier,
    record,
    clock.now(),
    record.holder.document?.number,
  );
  if (recordSha256 === undefined) throw new Error('no record was kept');
  const place = await places.placeFor(number, 'c1');
  await settled(node, number, { type: 'record-issue', recordSha256, place }, { kind: 'effect' });
  return number;
}

/** @throws where the law refuses */
export async function settled(node: TestNode, caseId: CaseId, command: CaseCommand, by: Actor): Promise<void> {
  const commandId = randomUUID() as CommandId;
  const outcome = await node.parts.settlement.settle({ commandId, kind: 'credential', caseId, command, by });
  if (outcome.outcome === 'refused') throw new Error(`${command.type} was refused: ${outcome.code}`);
}

/** The worker was asked what this country holds against it, and answered. */
export async function heardOut(node: TestNode, caseId: CaseId, by: Actor): Promise<void> {
  const words = { es: 'Demostración' };
  await settled(node, caseId, { type: 'open-hearing', reasons: words, legalBasis: words }, by);
  await settled(node, caseId, { type: 'answer-hearing', answer: 'Está en orden' }, { kind: 'worker', caseId });
}
