import { createHash } from 'node:crypto';
import type { CommandId, CountryCode, TimeSource } from '@puente/domain/kernel';
import { newCaseNumber } from '@puente/domain/kernel';
import type { Settlement } from '@puente/settlement/settlement';

/** Opens a file for this country's auditors; the same, however often it is noticed, is one. */
export const tellAuditors =
  (settlement: Settlement, here: CountryCode, clock: TimeSource) =>
  async (of: CountryCode, which: string): Promise<void> => {
    const name = createHash('sha256').update(`${of}/${which}`).digest();
    const now = clock.now();
    const noticed = { rule: 'log-rewritten', concerned: [], count: 1, limit: 0, since: now, until: now } as const;
    await settlement.settle({
      commandId: `witness/${name.toString('hex')}` as CommandId,
      caseId: newCaseNumber(here, Number(now.slice(0, 4)), name.subarray(0, 6)),
      ...{ kind: 'integrity-event', by: { kind: 'effect' }, command: { type: 'open-integrity-event', noticed } },
    });
  };
