import { Inject, Injectable } from '@nestjs/common';
import type { DossierId } from '@puente/domain/kernel';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

/** Who comes to something that is sealed has the person's age computed again: on the day on which they come of age it opens. */
@Injectable()
export class AgeLook {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'ages' | 'cases' | 'vault'>) {}

  /** @returns whether nothing of theirs is sealed any more */
  async look(dossier: DossierId): Promise<boolean> {
    const { ages, cases, vault } = this.parts;
    const opened = await Promise.all(
      (await cases.protectionOf(dossier))
        .filter(({ stage }) => stage !== 'released')
        .map(({ caseId }) => ages.look(caseId)),
    );
    return opened.includes(true) && (await vault.dossiers.find(dossier))?.sealed === false;
  }
}
