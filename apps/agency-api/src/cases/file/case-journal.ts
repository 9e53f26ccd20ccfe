import { Inject, Injectable } from '@nestjs/common';
import type { CaseId } from '@puente/domain/kernel';
import { readEntry } from '@puente/domain/reading';
import { journalEntries } from '@puente/persistence/queries';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { JournalPage } from '@puente/contracts/answers/cases';
import type { PageLanguage } from '@puente/words/languages';
import { CaseReading } from './case-reading.js';
import { OwnWordsReader } from './own-words.js';

/** The legal record of a case, for those who may see the case. */
@Injectable()
export class CaseJournal {
  constructor(
    private readonly reading: CaseReading,
    private readonly words: OwnWordsReader,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'pool'>,
  ) {}

  /**
   * @param only entries of this type: of what a reader is not told, they are not told either that it is of that type
   * @throws {RefusalProblem} 404
   */
  async read(by: Caller, caseId: CaseId, language: PageLanguage, only?: string): Promise<z.output<typeof JournalPage>> {
    const { reading } = await this.reading.open(by, caseId);
    const entries = await journalEntries(this.parts.pool, caseId, only);
    const read = entries.flatMap(({ seq, type, at, event, actor, hash }) => {
      const entry = readEntry(reading, { type, event, actor });
      if (entry === undefined || (only !== undefined && entry.event.type !== only)) return [];
      return [{ seq, type: entry.event.type, at, ...entry, hash }];
    });
    return { entries: await this.words.open(caseId, read, language) };
  }
}
