import { Inject, Injectable } from '@nestjs/common';
import type { DossierFiles as Files } from '@puente/contracts/answers/cases';
import type { DossierId } from '@puente/domain/kernel';
import { readCases } from '@puente/settlement/case-file';
import type { PageLanguage } from '@puente/words/languages';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { QueueRows } from '../queue/queue-rows.js';
import { DossierDoor } from './dossier-door.js';
import { filesOfPerson } from './files-of-person.js';

type Officer = Extract<Caller, { kind: 'officer' }>;

/** What an officer's agency has or had about whoever's dossier it is. To see it is a look at the dossier, and none at a file: those stay closed. */
@Injectable()
export class DossierFiles {
  constructor(
    private readonly door: DossierDoor,
    private readonly rows: QueueRows,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'clock' | 'pool'>,
  ) {}

  /** @throws {HttpProblem} 404, the same for one that does not exist */
  async of(by: Officer, id: DossierId, language: PageLanguage): Promise<z.output<typeof Files>> {
    await this.door.open(by, id);
    const records = await filesOfPerson(this.parts, id, by.agency);
    const files = await readCases(
      this.parts.pool,
      records.map(({ caseId }) => caseId),
    );
    return { items: await this.rows.of(by, records, files, this.parts.clock.now(), language) };
  }
}
