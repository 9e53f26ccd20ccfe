import { Inject, Injectable } from '@nestjs/common';
import { todayIn } from '@puente/domain/clocks';
import type { CaseId, CommandId } from '@puente/domain/kernel';
import { readCase } from '@puente/settlement/case-file';
import { asking } from '@puente/persistence/rows';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { frames } from '../../parts/fault-log.js';

/** What the worker's own page said to them is served: they read it that day, whatever a carrier did. */
@Injectable()
export class NoticesRead {
  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'log' | 'pool' | 'rules' | 'settlement'>,
  ) {}

  /** Never rejects: whoever reads has been answered already. */
  async record(caseId: CaseId): Promise<void> {
    try {
      await asking({ purpose: 'law' }, () => this.recordAll(caseId));
    } catch (fault) {
      this.parts.log.error({ fault: frames(fault) }, 'that a notice was read could not be recorded');
    }
  }

  private async recordAll(caseId: CaseId): Promise<void> {
    const { clock, here, pool, rules, settlement } = this.parts;
    const [found, calendar, now] = [await readCase(pool, caseId), rules.country(here)?.calendar, clock.now()];
    if (found === undefined || calendar === undefined) return;
    for (const { attempts = [], id: notice, service } of found.file.notices) {
      if (service !== undefined) continue;
      const servedOn = todayIn(calendar.timeZone, now);
      const read = { channel: 'portal', attempts: attempts.length + 1, deliveredAt: now, servedOn } as const;
      await settlement.settle({
        commandId: `${caseId}/${notice}/read` as CommandId,
        ...{ caseId, kind: found.kind, by: { kind: 'effect' }, elsewhere: true },
        command: { type: 'record-service', notice, service: read },
      });
    }
  }
}
