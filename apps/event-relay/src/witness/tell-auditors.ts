import { createHash } from 'node:crypto';
import type { CommandId, CountryCode, TimeSource } from '@puente/domain/kernel';
import { newCaseNumber } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import { readCase } from '@puente/settlement/case-file';
import type { Settlement } from '@puente/settlement/settlement';

export interface TellingParts {
  readonly settlement: Pick<Settlement, 'settle'>;
  readonly pool: Pool;
  readonly here: CountryCode;
  readonly clock: TimeSource;
}

const hashOf = (...parts: readonly string[]) => createHash('sha256').update(parts.join('/')).digest();

/** It was told before, or at the same moment. */
const told: ReadonlySet<string> = new Set(['CASE_EXISTS', 'COMMAND_REUSED']);

/** Files of one country and reason in a year: more of them say nothing new. */
const most = 100;

/**
 * Opens a file for this country's auditors; the same, however often it is noticed, is one, and while one of a country and reason is not
 * closed there is no other: nobody buries them.
 */
export const tellAuditors =
  ({ clock, here, pool, settlement }: TellingParts) =>
  async (of: CountryCode, reason: string, which: string): Promise<void> => {
    const now = clock.now();
    const noticed = { rule: 'log-rewritten', concerned: [], count: 1, limit: 0, since: now, until: now } as const;
    for (let n = 1; n <= most; n += 1) {
      const caseId = newCaseNumber(here, Number(now.slice(0, 4)), hashOf(of, reason, String(n)).subarray(0, 6));
      const earlier = await readCase(pool, caseId);
      if (earlier?.file.stage === 'closed') continue;
      if (earlier !== undefined) return;
      const outcome = await settlement.settle({
        commandId: `witness/${hashOf(of, reason, which).toString('hex')}` as CommandId,
        ...{ caseId, kind: 'integrity-event', by: { kind: 'effect' } },
        command: { type: 'open-integrity-event', noticed },
      });
      if (outcome.outcome === 'refused' && !told.has(outcome.code))
        throw new Error(`auditors were not told: ${outcome.code}`);
      return;
    }
  };
