import { Inject, Injectable } from '@nestjs/common';
import type { AuditedCase, AuditedCases } from '@puente/contracts/answers/agency';
import type { CaseRecord } from '@puente/persistence/queries';
import { auditedCases } from '@puente/persistence/queries';
import type { z } from 'zod';
import { asking } from '@puente/persistence/rows';
import type { Caller } from '../../http/access/caller.js';
import { officerIn } from '../../http/access/officer-in.js';
import { cursorAt } from '../../http/asking/page-cursor.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { AuditQuery } from './audit-query.js';

const pageSize = 25;

/** How auditors find cases of any agency. Each that they are shown is a look of theirs, which its worker reads. */
@Injectable()
export class AuditHandler {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'looks' | 'pool'>) {}

  async find(
    by: Caller,
    { cursor, late, ...asked }: AuditQuery,
    stated: string,
  ): Promise<z.output<typeof AuditedCases>> {
    const now = this.parts.clock.now();
    const narrowed = {
      ...asked,
      ...(late === undefined ? {} : { lateAt: now }),
      ...(cursor === undefined ? {} : { after: { caseId: cursor.caseId, openedAt: cursor.at } }),
      atMost: pageSize,
    };
    const { items, last } = await asking({ purpose: 'lists' }, () => auditedCases(this.parts.pool, narrowed));
    const officer = officerIn(by);
    for (const { caseId: id } of items)
      await this.parts.looks.byOfficer({ at: now, by: officer, what: 'case', id, stated });
    return {
      items: items.map((found) => item(found, now)),
      ...(last === undefined ? {} : { next: cursorAt(last.caseId, last.openedAt) }),
    };
  }
}

function item(
  { agencies, caseId, dueAt, holder, kind, openedAt, stage, updatedAt }: CaseRecord,
  now: string,
): z.output<typeof AuditedCase> {
  return {
    ...{ caseId, kind, stage, agencies: [...agencies], openedAt, updatedAt },
    ...(holder === undefined ? {} : { holder }),
    ...(dueAt === undefined ? {} : { dueAt }),
    late: dueAt !== undefined && dueAt < now,
  };
}
