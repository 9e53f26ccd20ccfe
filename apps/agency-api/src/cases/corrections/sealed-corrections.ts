import { Inject, Injectable } from '@nestjs/common';
import type { CommandBody, CommandNamed, Sent } from '@puente/contracts/commands';
import { fieldsOf } from '@puente/contracts/dossier';
import type { CaseId, CommandId } from '@puente/domain/kernel';
import type { CaseRecord } from '@puente/persistence/queries';
import { HttpProblem } from '../../http/problems/problem.js';
import { requestHash } from '../../http/asking/conditions.js';
import { uuidFrom } from '../../http/asking/once.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

/** What a worker's data should say goes into the vault before the case hears of it, and never into a file. */
@Injectable()
export class SealedCorrections {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'vault' | 'clock'>) {}

  /**
   * @returns what the command knows of it: which fields, and where the rest is kept; and by what the same request is known again, which
   * without the person's key says nothing of what they asked for
   */
  async seal(
    given: { readonly body: unknown; readonly caseId: CaseId; readonly commandId: CommandId },
    { dossier }: CaseRecord,
  ): Promise<{ readonly sent: Sent<CommandNamed<'correct-data'>>; readonly hash: string }> {
    const { documentIds, values, words } = given.body as CommandBody<'correct-data'>;
    // The same for a repeated request, so that it is kept once.
    const id = uuidFrom(`words ${given.commandId}`);
    const content = { values, words };
    const mark = dossier && (await this.parts.vault.words.keep(dossier, { id, content, at: this.parts.clock.now() }));
    if (mark === undefined) throw new HttpProblem('NOT_FOUND');
    return {
      sent: { fields: [...fieldsOf(values)], words: id, documentIds },
      hash: requestHash(given.caseId, documentIds, mark),
    };
  }
}
