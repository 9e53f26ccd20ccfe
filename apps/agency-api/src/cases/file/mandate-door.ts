import { Inject, Injectable } from '@nestjs/common';
import type { CaseKind } from '@puente/domain/file/case';
import { todayIn } from '@puente/domain/clocks';
import type { CommandId } from '@puente/domain/kernel';
import { mandateOf } from '@puente/domain/file/case';
import type { CaseRecord } from '@puente/persistence/queries';
import { readCase } from '@puente/settlement/case-file';
import type { Caller } from '../../http/access/caller.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

const kinds = ['recognition-request', 'recognition-review', 'certification'] as const satisfies readonly CaseKind[];
const takesMandates = (kind: CaseKind): kind is (typeof kinds)[number] => kinds.some((one) => one === kind);

/** Lets in whoever acts for the worker, for as long as the worker allows it. Each day on which they come is recorded. */
@Injectable()
export class MandateDoor {
  constructor(
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'pool' | 'settlement' | 'rules' | 'here' | 'clock'>,
  ) {}

  async lets(by: Extract<Caller, { kind: 'officer' }>, { caseId }: CaseRecord): Promise<boolean> {
    const { pool, settlement, rules, here, clock } = this.parts;
    const found = await readCase(pool, caseId);
    const timeZone = rules.country(here)?.calendar.timeZone;
    if (found === undefined || timeZone === undefined) return false;
    const today = todayIn(timeZone, clock.now());
    const mandate = mandateOf(found.file.mandates, by, today);
    if (mandate === undefined) return false;
    if (!takesMandates(found.kind)) return true;
    await settlement.settle({
      commandId: `${caseId}/mandate/${mandate.id}/${by.id}/${today}` as CommandId,
      kind: found.kind,
      caseId,
      command: { type: 'record-mandate-use' },
      by,
    });
    return true;
  }
}
