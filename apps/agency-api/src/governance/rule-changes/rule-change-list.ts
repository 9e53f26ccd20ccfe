import { Inject, Injectable } from '@nestjs/common';
import { instant } from '@puente/domain/kernel';
import type { RuleChange } from '@puente/domain/kinds/rule-change';
import type { z } from 'zod';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { RuleChangeItem } from './governance-bodies.js';
import { headOf } from './rule-change-desk.js';

const newest = `
  SELECT id, version, state, opened_at FROM cases WHERE kind = 'rule-change' ORDER BY opened_at DESC, id LIMIT 200`;

/** Changes of rules are few: a country has some dozens of them in a year. */
@Injectable()
export class RuleChangeList {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'pool'>) {}

  async newest(): Promise<z.output<typeof RuleChangeItem>[]> {
    const { rows } = await this.parts.pool.query<{ id: string; version: number; state: RuleChange; opened_at: Date }>(
      newest,
    );
    return rows.map(({ id, version, state: file, opened_at }) => ({
      ...headOf(id, { version, file }),
      openedAt: instant(opened_at),
    }));
  }
}
