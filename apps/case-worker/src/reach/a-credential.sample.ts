import { randomBytes, randomUUID } from 'node:crypto';
import type { Actor } from '@puente/domain/file/case';
import type { Credential, CredentialCommand, OpenCredential } from '@puente/domain/kinds/credential';
import type { CaseId, DossierId, TimeSource } from '@puente/domain/kernel';
import { newCaseNumber } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import {
  credentialCommands,
  guatemala,
  mexico,
  mexicoSent,
  people,
  sampleCase,
  sampleFiling,
  sampleRules,
  secondInGuatemala,
  theEffect,
  theNode,
  theReview,
} from '@puente/domain/specification';
import type { Pool } from '@puente/persistence/database';
import { statusPlacesOf } from '@puente/persistence/status-lists';
import { readCase } from '@puente/settlement/case-file';
import type { Settlement, SettleRequest } from '@puente/settlement/settlement';
import { createSettlement } from '@puente/settlement/settlement';

const commands = credentialCommands();
const { supervisorInGuatemala: first } = people;
/** Of nobody. */
const dossier = randomUUID() as DossierId;
const opening = { ...commands['open-credential'], applicant: { dossier, language: 'es' } } as OpenCredential;
const sent = { ...mexicoSent, filing: { ...sampleFiling(), dossier } } as typeof mexicoSent;

/** Credentials of one node, each act done by those who may do it; no process runs. */
export function credentialsOf(pool: Pool, time: TimeSource) {
  const settlement: Settlement = createSettlement({ pool, rules: sampleRules(), here: guatemala, clock: time, lawOf });
  const places = statusPlacesOf(pool);
  const give = async (caseId: CaseId, command: CredentialCommand, by: Actor): Promise<boolean> => {
    const commandId = randomUUID() as SettleRequest['commandId'];
    const { outcome } = await settlement.settle({ commandId, kind: 'credential', caseId, command, by });
    return outcome === 'accepted';
  };
  const acts = async (caseId: CaseId, type: 'propose-suspension' | 'propose-revocation' | 'propose-reinstatement') => {
    // The worker is heard before anything is taken from them.
    if (type === 'propose-revocation') {
      await give(caseId, commands['open-hearing'], first);
      await give(caseId, commands['answer-hearing'], { kind: 'worker', caseId });
    }
    return (await give(caseId, commands[type], first)) && give(caseId, commands['approve-act'], secondInGuatemala);
  };
  return {
    give,
    acts,
    async issue(): Promise<CaseId> {
      const caseId = newCaseNumber(guatemala, 2026, randomBytes(6));
      await give(caseId, opening, theReview);
      const place = await places.placeFor(caseId, 'c1');
      await give(caseId, { type: 'record-issue', recordSha256: 'ab'.repeat(32), place }, theEffect);
      return caseId;
    },
    async addCopy(caseId: CaseId): Promise<boolean> {
      const { copies } = await this.read(caseId);
      const place = await places.placeFor(caseId, `c${copies.length + 1}`);
      return give(caseId, { type: 'add-copy', medium: 'wallet', place }, { kind: 'worker', caseId });
    },
    /** The review that all of them are about. */
    async review(): Promise<void> {
      const commandId = randomUUID() as SettleRequest['commandId'];
      const file = { commandId, kind: 'recognition-review', caseId: sampleCase } as const;
      const { outcome } = await settlement.settle({ ...file, command: sent, by: theNode(mexico) });
      if (outcome !== 'accepted') throw new Error('the review was not opened');
    },
    endCopy: (caseId: CaseId, copy: string) => give(caseId, { type: 'end-copy', copy }, { kind: 'worker', caseId }),
    async read(caseId: CaseId): Promise<Credential> {
      const found = await readCase(pool, caseId);
      if (found?.kind !== 'credential') throw new Error(`${caseId} is no credential`);
      return found.file;
    },
  };
}
