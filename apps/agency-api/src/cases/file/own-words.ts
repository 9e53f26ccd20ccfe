import { Inject, Injectable } from '@nestjs/common';
import type { CaseId } from '@puente/domain/kernel';
import { isKept, withWords } from '@puente/domain/kernel';
import type { PageLanguage } from '@puente/words/languages';
import { answersIn } from '@puente/words/languages';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

/** What a worker said in a file, for whoever may read the file. */
@Injectable()
export class OwnWordsReader {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'vault'>) {}

  /** What a reader gets of a file, or of its journal, with the worker's words in it; where they were deleted, that they were. */
  async open<Read>(caseId: CaseId, read: Read, language: PageLanguage): Promise<Read> {
    const opened = await this.parts.vault.ownWords.open(caseId, read);
    return withWords(opened, isKept, () => answersIn(language).retention.wordsDeleted);
  }
}
