import { Inject, Injectable } from '@nestjs/common';
import { queuePage, savedQueuesOf } from '@puente/persistence/queries';
import { isForWorker } from '@puente/domain/reading';
import { readCase } from '@puente/settlement/case-file';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { QueueFilterBody, QueuePage } from '@puente/contracts/answers/cases';
import { defaultQueues } from './default-queues.js';
import type { QueueQuery } from './queue-bodies.js';

type Question = z.output<typeof QueueQuery>;

/** What awaits somebody, most urgent first. Nothing that is overdue is ever locked: it stands at the top. */
@Injectable()
export class Queue {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'clock' | 'pool' | 'rules'>) {}

  /** @throws {HttpProblem} NOT_FOUND for a queue that the officer does not have */
  async page(by: Caller, question: Question): Promise<z.output<typeof QueuePage>> {
    const now = this.parts.clock.now();
    const page = await this.read(by, question, now);
    return {
      items: page.items.map(({ caseId, kind, revision: version, stage, holder, awaiting, assigned, dueAt }) => ({
        ...{ caseId, kind, version, stage, awaiting: [...awaiting] },
        assignedToMe: by.id !== undefined && assigned.includes(by.id),
        late: dueAt !== undefined && dueAt < now,
        ...(holder === undefined ? {} : { holder }),
        ...(dueAt === undefined ? {} : { dueAt }),
      })),
      ...(page.next === undefined ? {} : { next: page.next }),
    };
  }

  private async read(by: Caller, { cursor, queue, ...asked }: Question, now: ReturnType<ApiParts['clock']['now']>) {
    if (by.kind !== 'officer') return { items: by.id === undefined ? [] : await this.ownedBy(by.id) };
    const filter = queue === undefined ? asked : { ...(await this.filterOf(by, queue)), ...asked };
    const asking = { agency: by.agency, officer: by.id, now };
    return queuePage(this.parts.pool, { ...asking, filter, ...(cursor === undefined ? {} : { cursor }) });
  }

  /** A worker's own, and of them what is for the worker to read. */
  private async ownedBy(worker: NonNullable<Caller['id']>) {
    const { cases, pool, rules } = this.parts;
    const owned = await cases.ownedBy(worker);
    const files = await Promise.all(owned.map(({ caseId }) => readCase(pool, caseId)));
    return owned.filter((_, index) => {
      const found = files[index];
      return found !== undefined && isForWorker(found.kind, found.file, rules);
    });
  }

  private async filterOf(by: Extract<Caller, { kind: 'officer' }>, id: string): Promise<QueueFilterBody> {
    const saved = await savedQueuesOf(this.parts.pool).of(by.id);
    const found = [...saved, ...defaultQueues(by.roles, 'es')].find((one) => one.id === id);
    if (found === undefined) throw new HttpProblem('NOT_FOUND');
    return found.filter;
  }
}
