import { Inject, Injectable } from '@nestjs/common';
import { openDraft } from '@puente/contracts/commands';
import type { Dossier } from '@puente/contracts/dossier';
import type { CommandId } from '@puente/domain/kernel';
import type { CaseKind, CertificateRef } from '@puente/domain/file/case';
import type { Caller } from '../../http/access/caller.js';
import { DossierDoor } from '../dossiers/dossier-door.js';
import { notInDossier } from '../../http/problems/problem.js';
import { ProtectionHandler } from '../protection/protection-handler.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { OpenCaseBody } from '../file/case-bodies.js';
import type { SettledOpening } from '../file/new-file.js';
import { NewFile } from '../file/new-file.js';

export type Opened = SettledOpening & { readonly kind: CaseKind };

/** Opens a case as a draft. */
@Injectable()
export class OpenCase {
  constructor(
    private readonly door: DossierDoor,
    private readonly files: NewFile,
    private readonly protection: ProtectionHandler,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'vault' | 'here'>,
  ) {}

  /** @throws {Problem} where the dossier is not the caller's, lacks the certificate, or the law refuses */
  async open(by: Caller, body: OpenCaseBody, commandId: CommandId, requestHash: string): Promise<Opened> {
    const { here } = this.parts;
    const { language } = body;
    const asked = { by, dossier: body.dossierId, language, commandId, requestHash };
    if (!(await this.door.admits(by, body.dossierId))) return this.protection.again(asked);
    const certificate = certificateIn(
      (await this.parts.vault.dossiers.read(body.dossierId))?.dossier,
      body.certificateId,
    );
    if (certificate === undefined) throw notInDossier('certificateId');
    const instead = await this.protection.instead(asked);
    if (instead !== undefined) return instead;
    const kind = certificate.standard.country === here ? 'recognition-request' : 'recognition-review';
    const { dossierId: dossier, certificateId, ...said } = body;
    const command = openDraft({ dossier, certificate: certificateId, ...said }, here, certificate);
    return { ...(await this.files.open({ kind, command, by, commandId, requestHash, fieldHere })), kind };
  }
}

/** What a case may know of a certificate; the folio stays where it is. */
function certificateIn(dossier: Dossier | undefined, id: string): CertificateRef | undefined {
  const found = dossier?.certificates.find((certificate) => certificate.id === id);
  return found && { id: found.id, standard: found.standard, certifier: found.certifier, issuedOn: found.issuedOn };
}

/** What the law finds wrong with the certificate is in the dossier; the body names it by id. */
const fieldHere = (field: string): string => (field.startsWith('certificate') ? 'certificateId' : field);
