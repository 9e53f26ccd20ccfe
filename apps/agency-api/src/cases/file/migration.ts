import { Inject, Injectable } from '@nestjs/common';
import { allowance, RuleChange } from '@puente/contracts/case';
import { plainDate } from '@puente/contracts/values';
import type { CaseId } from '@puente/domain/kernel';
import { asksConsent, migrationOf } from '@puente/domain/around/running-clock';
import { readCase } from '@puente/settlement/case-file';
import { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { CaseDoor } from './case-door.js';

const ref = z.object({ id: z.string(), version: z.int() });
const move = z.object({ from: ref, to: ref });

export const MigrationView = z.object({
  /** Newer versions that are in force now, to be named in `POST /cases/{caseId}/migrate-case`. */
  agreement: move.exactOptional(),
  equivalence: move.exactOptional(),
  changes: z.array(RuleChange),
  /** Of the running period, where both move. */
  allowance: allowance.exactOptional(),
  dueBefore: plainDate.exactOptional(),
  dueAfter: plainDate.exactOptional(),
  /** Something gets worse, or the running period ends earlier: then it takes the worker's consent. */
  asksConsent: z.boolean(),
});

/** What moving a case to newer rules would change; nothing changes by looking. */
@Injectable()
export class Migrations {
  constructor(
    private readonly door: CaseDoor,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'pool' | 'rules'>,
  ) {}

  /** @throws {RefusalProblem} 404 */
  async preview(by: Caller, caseId: CaseId): Promise<z.output<typeof MigrationView>> {
    await this.door.open(by, caseId);
    const found = await readCase(this.parts.pool, caseId);
    if (found === undefined) throw new RefusalProblem('NO_SUCH_CASE');
    const { clock, here, rules } = this.parts;
    const migration = migrationOf(found.file, { here, now: clock.now(), rules });
    if (migration === undefined) return { changes: [], asksConsent: false };
    return { ...migration, changes: [...migration.changes], asksConsent: asksConsent(migration) };
  }
}
