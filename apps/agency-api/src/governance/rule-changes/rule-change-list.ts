import { Inject, Injectable } from '@nestjs/common';
import { ruleChangeFiles } from '@puente/persistence/queries';
import type { z } from 'zod';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { RuleChangeItem } from '@puente/contracts/answers/governance';
import { headOf } from './rule-change-handler.js';

@Injectable()
export class RuleChangeList {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'pool'>) {}

  async newest(): Promise<z.output<typeof RuleChangeItem>[]> {
    const files = await ruleChangeFiles(this.parts.pool);
    return files.map(({ caseId, openedAt, ...found }) => ({ ...headOf(caseId, found), openedAt }));
  }
}
