import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { openDraft } from '@puente/contracts/commands';
import type { Dossier } from '@puente/contracts/dossier';
import type { CertificateRef } from '@puente/domain/filing';
import type { CommandId } from '@puente/domain/kernel';
import { newCaseNumber } from '@puente/domain/kernel';
import type { CaseKind } from '@puente/domain/case';
import type { Outcome } from '@puente/settlement/settlement';
import type { Caller } from '../access/caller.js';
import { DossierDoor } from '../dossiers/dossier-door.js';
import { notInDossier, RefusalProblem } from '../http/problem.js';
import type { ApiParts } from '../parts.js';
import { API_PARTS } from '../parts.js';
import type { OpenCaseBody } from './case-bodies.js';

export type Opened = Extract<Outcome, { outcome: 'accepted' }> & { readonly kind: CaseKind };

/** Opens a case as a draft. Its number is random, so a number that is taken is an accident and another one is drawn. */
@Injectable()
export class OpenCase {
  constructor(
    private readonly door: DossierDoor,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'settlement' | 'vault' | 'here' | 'clock'>,
  ) {}

  /** @throws {Problem} where the dossier is not the caller's, lacks the certificate, or the law refuses */
  async open(by: Caller, body: OpenCaseBody, commandId: CommandId, requestHash: string): Promise<Opened> {
    await this.door.open(by, body.dossierId);
    const certificate = certificateIn(
      (await this.parts.vault.dossiers.read(body.dossierId))?.dossier,
      body.certificateId,
    );
    if (certificate === undefined) throw notInDossier('certificateId');
    const { here, clock } = this.parts;
    const kind = certificate.standard.country === here ? 'recognition-request' : 'recognition-review';
    const { dossierId: dossier, certificateId, ...said } = body;
    const contract = { dossier, certificate: certificateId, ...said };
    const command = openDraft(contract, here, certificate);
    for (let attempt = 1; ; attempt += 1) {
      const caseId = newCaseNumber(here, Number(clock.now().slice(0, 4)), randomBytes(6));
      // A repeated request walks the same ids and so finds the number that was free the first time.
      const id = (attempt === 1 ? commandId : `${commandId}/${attempt}`) as CommandId;
      const outcome = await this.parts.settlement.settle({ commandId: id, kind, caseId, command, by, requestHash });
      if (outcome.outcome === 'accepted') return { ...outcome, kind };
      if (outcome.code !== 'CASE_EXISTS' || attempt === 5) {
        throw new RefusalProblem(outcome.code, outcome.detail, outcome.field && fieldHere(outcome.field));
      }
    }
  }
}

/** What a case may know of a certificate; the folio stays where it is. */
function certificateIn(dossier: Dossier | undefined, id: string): CertificateRef | undefined {
  const found = dossier?.certificates.find((certificate) => certificate.id === id);
  return found && { id: found.id, standard: found.standard, certifier: found.certifier, issuedOn: found.issuedOn };
}

/** What the law finds wrong with the certificate is in the dossier; the body names it by id. */
const fieldHere = (field: string): string => (field.startsWith('certificate') ? 'certificateId' : field);
