import { Inject, Injectable } from '@nestjs/common';
import type { IntegrityEvent } from '@puente/domain/kinds/integrity-event';
import { isForAuditor } from '@puente/domain/kinds/integrity-event';
import type { CaseRecord } from '@puente/persistence/queries';
import { readCase } from '@puente/settlement/case-file';
import type { Caller } from '../../http/access/caller.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

/** What the node noticed is for auditors of the country whom it does not concern: no agency and no other role opens it. */
@Injectable()
export class IntegrityDoor {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'pool'>) {}

  async lets(by: Caller, { caseId }: CaseRecord): Promise<boolean> {
    const found = await readCase(this.parts.pool, caseId);
    return found !== undefined && isForAuditor(found.file as IntegrityEvent, by);
  }
}
