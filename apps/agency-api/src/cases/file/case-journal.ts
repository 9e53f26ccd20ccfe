import { Inject, Injectable } from '@nestjs/common';
import type { CaseId } from '@puente/domain/kernel';
import { journalEntries } from '@puente/persistence/queries';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { JournalPage } from '@puente/contracts/answers/cases';
import { CaseDoor } from './case-door.js';

/** The legal record of a case, for those who may see the case. */
@Injectable()
export class CaseJournal {
  constructor(
    private readonly door: CaseDoor,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'pool'>,
  ) {}

  /** @throws {RefusalProblem} 404 */
  async read(by: Caller, caseId: CaseId): Promise<z.output<typeof JournalPage>> {
    await this.door.open(by, caseId);
    const entries = await journalEntries(this.parts.pool, caseId);
    return {
      entries: entries.map(({ seq, type, at, event, actor, hash }) => {
        return { seq, type, at, event: { ...event }, actor: { ...actor }, hash };
      }),
    };
  }
}
