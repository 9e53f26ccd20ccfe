import type { SealedFiles } from '@puente/contracts/answers/cases';
import { Inject, Injectable } from '@nestjs/common';
import { reckon } from '@puente/domain/clocks';
import type { AgencyId } from '@puente/domain/kernel';
import type { Protection } from '@puente/domain/kinds/protection';
import { readCase } from '@puente/settlement/case-file';
import type { z } from 'zod';
import { asking } from '@puente/persistence/rows';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

type SealedFile = z.output<typeof SealedFiles>['items'][number];

/** The only list in which sealed files stand: of those who protect people, and of whoever answers for them. */
@Injectable()
export class ProtectionQueue {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'clock' | 'pool' | 'rules'>) {}

  async at(agency: AgencyId): Promise<SealedFile[]> {
    const { cases, pool } = this.parts;
    const [listed, found] = await asking({ purpose: 'lists' }, async () => {
      const sealed = await cases.sealedAt(agency);
      return [sealed, await Promise.all(sealed.map(({ caseId }) => readCase(pool, caseId)))] as const;
    });
    return listed.flatMap(({ caseId, openedAt, revision: version, stage }, index): SealedFile[] => {
      const file = found[index]?.file;
      return file?.kind === 'protection' ? [{ caseId, version, stage, openedAt, ...this.facts(file) }] : [];
    });
  }

  private facts({ clock, officer }: Protection): Pick<SealedFile, 'dueOn' | 'late' | 'officer'> {
    const taken = officer === undefined ? {} : { officer };
    if (clock === undefined) return { late: false, ...taken };
    const { dueAt, dueOn } = reckon(clock, this.parts.rules.calendar(clock.calendar, clock.calendarVersion));
    const late = clock.lapsedAt !== undefined || (dueAt !== undefined && dueAt < this.parts.clock.now());
    return { late, ...(late || dueOn === undefined ? {} : { dueOn }), ...taken };
  }
}
