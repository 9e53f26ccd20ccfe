import { Inject, Injectable } from '@nestjs/common';
import type { DocumentId, DossierId } from '@puente/domain/kernel';
import type { StoredDocument } from '@puente/persistence/vault';
import { readCase } from '@puente/settlement/case-file';
import { opened } from '@puente/persistence/rows';
import type { Caller } from '../../http/access/caller.js';
import { judged } from '../../http/access/judged.js';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { DossierDoor } from '../dossiers/dossier-door.js';
import { MandateDoor } from '../file/mandate-door.js';
import { SharedParts } from '../legal-aid/shared-parts.js';
import { namesDocument } from '../file/named-documents.js';

/**
 * Who may see which document: whoever may open its dossier; and whoever acts for the worker, where a file that their mandate
 * opens names it, or one whose documents the worker shows to their body of legal aid. The dossier itself, and its other papers, stay closed to them. Source: procedure R12, "and nothing beyond".
 */
@Injectable()
export class DocumentDoor {
  constructor(
    private readonly dossiers: DossierDoor,
    private readonly mandates: MandateDoor,
    private readonly shared: SharedParts,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'pool' | 'rules' | 'vault'>,
  ) {}

  /** @throws {HttpProblem} 404, the same for one that does not exist */
  async open(by: Caller, { dossier, id }: Pick<StoredDocument, 'dossier' | 'id'>): Promise<void> {
    if (await this.dossiers.admits(by, dossier)) return;
    if (by.kind !== 'officer' || !(await judged(() => this.isNamedFor(by, { dossier, id }))))
      throw new HttpProblem('NOT_FOUND');
    opened(dossier);
  }

  /** Whoever acts or appeals for the worker adds what the appeal needs (R12), and reads none of the other papers. */
  async takes(by: Caller, dossier: DossierId): Promise<boolean> {
    if (await this.dossiers.takesPapers(by, dossier)) return true;
    if (by.kind !== 'officer' || !(await judged(() => this.takesToAppeal(by, dossier)))) return false;
    opened(dossier);
    return true;
  }

  private async takesToAppeal(by: Extract<Caller, { kind: 'officer' }>, dossier: DossierId): Promise<boolean> {
    const { cases, vault } = this.parts;
    const found = await vault.dossiers.find(dossier);
    if (found === undefined || found.sealed || found.blockedAt !== undefined) return false;
    for (const record of await cases.ofDossier(dossier)) if (await this.mandates.letsAppeal(by, record)) return true;
    return false;
  }

  private async isNamedFor(
    by: Extract<Caller, { kind: 'officer' }>,
    { dossier, id }: Pick<StoredDocument, 'dossier' | 'id'>,
  ): Promise<boolean> {
    const { cases, vault } = this.parts;
    const found = await vault.dossiers.find(dossier);
    if (found === undefined || found.sealed || found.blockedAt !== undefined) return false;
    for (const record of await cases.ofDossier(dossier)) {
      if ((await this.mandates.wouldLet(by, record)) && (await this.names(record.caseId, id)))
        return this.mandates.lets(by, record);
      const shown = await this.shared.filesWith(by, record, 'documents');
      if (shown.some((one) => namesDocument(one, id, this.parts.rules))) return true;
    }
    return false;
  }

  private async names(caseId: Parameters<typeof readCase>[1], document: DocumentId): Promise<boolean> {
    return namesDocument(await readCase(this.parts.pool, caseId), document, this.parts.rules);
  }
}
