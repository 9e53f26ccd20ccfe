import { Inject, Injectable } from '@nestjs/common';
import type { CaseId } from '@puente/domain/kernel';
import type { Caller } from '../../http/access/caller.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import { MandateDoor } from './mandate-door.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { CaseRecord } from '@puente/persistence/queries';

/** A person who is protected is seen by those who protect them, and by nobody else of their agency. */
const maySeeSealed = (by: Extract<Caller, { kind: 'officer' }>, { sealed }: CaseRecord): boolean =>
  !sealed || by.roles.includes('protection-officer');

/** Who may see which case. One that the caller may not see and one that does not exist are answered alike. */
@Injectable()
export class CaseDoor {
  constructor(
    private readonly mandates: MandateDoor,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'vault'>,
  ) {}

  /** @throws {RefusalProblem} 404 */
  async open(by: Caller, caseId: CaseId): Promise<CaseRecord> {
    const found = await this.parts.cases.find(caseId);
    if (found === undefined || !(await this.mayEnter(by, found))) throw new RefusalProblem('NO_SUCH_CASE');
    return found;
  }

  private async mayEnter(by: Caller, found: CaseRecord): Promise<boolean> {
    if (by.kind === 'officer') {
      const seated = found.agencies.includes(by.agency) && maySeeSealed(by, found);
      return seated || (!found.sealed && (await this.mandates.lets(by, found)));
    }
    // With the number and the code of a case, the worker enters what is about it as well: an appeal, a correction.
    if (by.caseId !== undefined) return by.caseId === found.caseId || by.caseId === found.about;
    if (found.dossier === undefined || by.id === undefined) return false;
    return (await this.parts.vault.dossiers.find(found.dossier))?.owner === by.id;
  }
}
