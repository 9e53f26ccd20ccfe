import { randomUUID } from 'node:crypto';
import type { CredentialRecord } from '@puente/credentials/record';
import { makeRecord } from '@puente/credentials/record';
import type { Actor } from '@puente/domain/case';
import type { CredentialContent, OpenCredential } from '@puente/domain/credential';
import type { CaseId, CommandId, DossierId, PlainDate, StandardCode } from '@puente/domain/kernel';
import { caseNumberFor } from '@puente/domain/kernel';
import { readCase } from '@puente/settlement/case-file';
import type { CaseCommand } from '@puente/settlement/settlement';
import type { TestNode } from './node.js';

/** What the process of a recognition would issue, without it: opened, sealed and active. */
export async function checkedCredential(
  node: TestNode,
  { caseId, dossierId }: { readonly caseId: string; readonly dossierId: string },
  more: Partial<CredentialContent> = {},
): Promise<CaseId> {
  const { clock, here, pool, rules, vault } = node.parts;
  const about = { caseId: caseId as CaseId, kind: 'recognition-review' } as const;
  const number = caseNumberFor(about.caseId, randomUUID());
  const standard = 'GT-DEMO-FV-01' as StandardCode;
  const units = rules.country(here)?.catalogue.standards.get(standard)?.units ?? [];
  const content: CredentialContent = {
    ...{ kind: 'recognition', scope: 'partial', agency: 'gt-mintrab' as never, standardVersion: '1' },
    standard: { country: here, code: standard },
    units: units.map(({ code }, n) => ({ unit: code, verdict: n === 0 ? 'not-recognised' : 'recognised' })),
    certificate: randomUUID() as never,
    issuedOn: '2026-03-03' as PlainDate,
    ...{ equivalences: [], evidence: [], ...more },
  };
  const dossier = dossierId as DossierId;
  const open: OpenCredential = { type: 'open-credential', about, applicant: { dossier, language: 'es' }, content };
  await settled(node, number, open, { kind: 'effect', file: about.caseId });
  const opened = await readCase(pool, number);
  const found = await vault.dossiers.read(dossier);
  if (opened?.kind !== 'credential' || found === undefined) throw new Error('nothing was opened');
  const sources = { rules, occupations: new Map(), did: 'did:web:puente.example' };
  const record: CredentialRecord = makeRecord(
    { file: opened.file, dossier: found.dossier, issuedAt: clock.now() },
    sources,
  );
  const document = record.holder.document?.number;
  const recordSha256 = await vault.credentials.keep(number, dossier, record, clock.now(), document);
  const place = await node.parts.places.placeFor(number, 'c1');
  await settled(node, number, { type: 'record-issue', recordSha256: recordSha256 ?? '', place }, { kind: 'effect' });
  return number;
}

/** @throws where the law refuses */
export async function settled(node: TestNode, caseId: CaseId, command: CaseCommand, by: Actor): Promise<void> {
  const commandId = randomUUID() as CommandId;
  const outcome = await node.parts.settlement.settle({ commandId, kind: 'credential', caseId, command, by });
  if (outcome.outcome === 'refused') throw new Error(`${command.type} was refused: ${outcome.code}`);
}
