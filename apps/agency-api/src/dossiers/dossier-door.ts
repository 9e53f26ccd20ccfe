import { Inject, Injectable } from '@nestjs/common';
import type { DossierId } from '@puente/domain/kernel';
import type { Caller } from '../access/caller.js';
import { HttpProblem } from '../http/problem.js';
import type { ApiParts } from '../parts.js';
import { API_PARTS } from '../parts.js';

/** Who may see which dossier: agencies that opened it or hold a case about it, and the worker it is about. */
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
    return access.agencies.includes(by.agency) || (await this.parts.cases.isHeldBy(dossierId, by.agency));
  }
}
