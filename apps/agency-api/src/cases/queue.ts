import { Inject, Injectable } from '@nestjs/common';
import type { StaffRole } from '@puente/domain/case';
import { staffRoles } from '@puente/domain/case';
import type { QueuePage as Page } from '@puente/persistence/queries';
import { queuePage } from '@puente/persistence/queries';
import { z } from 'zod';
import type { Caller } from '../access/caller.js';
import type { ApiParts } from '../parts.js';
import { API_PARTS } from '../parts.js';
import type { QueuePage } from './case-bodies.js';

export const QueueQuery = z.strictObject({
  role: z.enum(staffRoles).optional(),
  cursor: z
    .string()
    .max(200)
    .regex(/^[\w-]+$/)
    .optional(),
});

/** What awaits somebody, by due date. */
@Injectable()
export class Queue {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'pool'>) {}

  async page(by: Caller, { role, cursor }: z.output<typeof QueueQuery>): Promise<z.output<typeof QueuePage>> {
    const page = await this.read(by, role, cursor);
    return {
      items: page.items.map(({ caseId, kind, version, stage, holder, awaiting, assigned, dueAt }) => ({
        ...{ caseId, kind, version, stage, awaiting: [...awaiting] },
        assignedToMe: by.id !== undefined && assigned.includes(by.id),
        ...(holder === undefined ? {} : { holder }),
        ...(dueAt === undefined ? {} : { dueAt }),
      })),
      ...(page.next === undefined ? {} : { next: page.next }),
    };
  }

  private async read(by: Caller, role: StaffRole | undefined, cursor: string | undefined): Promise<Page> {
    if (by.kind === 'officer') {
      return queuePage(this.parts.pool, { agency: by.agency, ...(role && { role }), ...(cursor && { cursor }) });
    }
    return { items: by.id === undefined ? [] : await this.parts.cases.ownedBy(by.id) };
  }
}
