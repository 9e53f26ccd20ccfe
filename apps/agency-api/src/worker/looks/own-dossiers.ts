import { Inject, Injectable } from '@nestjs/common';
import type { DossierId } from '@puente/domain/kernel';
import type { Caller } from '../../http/access/caller.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

/** What is a worker's own: the dossier of the case that their session opened, or all that they signed in for. */
@Injectable()
export class OwnDossiers {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'vault'>) {}

  /** @throws {RefusalProblem} 404; also while the person is protected, because whoever has their code reads along */
  async ofSession(by: Caller): Promise<DossierId> {
    const found = by.kind === 'worker' && by.caseId !== undefined ? await this.parts.cases.find(by.caseId) : undefined;
    if (found?.dossier === undefined || found.sealed) throw new RefusalProblem('NO_SUCH_CASE');
    return found.dossier;
  }

  /** @throws {RefusalProblem} 404 for a session whose case has none */
  async of(by: Caller): Promise<readonly DossierId[]> {
    if (by.kind === 'worker' && by.caseId === undefined && by.id !== undefined)
      return this.parts.vault.dossiers.ownedBy(by.id);
    return [await this.ofSession(by)];
  }
}
