import { Inject, Injectable } from '@nestjs/common';
import type { DossierId } from '@puente/domain/kernel';
import type { Caller } from '../../http/access/caller.js';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

/**
 * Who may see which dossier: agencies that opened it or hold a case about it, and the worker it is about. A
 * dossier that is blocked because nothing has been going on for years is for its worker and for auditors alone.
 */
@Injectable()
export class DossierDoor {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'vault'>) {}

  /** @throws {HttpProblem} 404, the same for one that does not exist */
  async open(by: Caller, dossierId: DossierId): Promise<void> {
    if (!(await this.mayEnter(by, dossierId))) throw new HttpProblem('NOT_FOUND');
  }

  private async mayEnter(by: Caller, dossierId: DossierId): Promise<boolean> {
    if (by.kind === 'worker' && by.caseId !== undefined) {
      return (await this.parts.cases.find(by.caseId))?.dossier === dossierId;
    }
    const access = await this.parts.vault.dossiers.find(dossierId);
    if (access === undefined) return false;
    if (by.kind === 'worker') return access.owner === by.id;
    // An auditor sees that a file was handled rightly without its papers; of a blocked one nobody else is left to ask.
    const may =
      access.blockedAt === undefined ? by.roles.some((role) => role !== 'auditor') : by.roles.includes('auditor');
    if (!may) return false;
    return access.agencies.includes(by.agency) || (await this.parts.cases.isHeldBy(dossierId, by.agency));
  }
}
