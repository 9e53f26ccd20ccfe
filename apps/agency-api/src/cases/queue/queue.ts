import { Inject, Injectable } from '@nestjs/common';
import { endOfDay, startOfDay } from '@puente/domain/clocks';
import type { Instant } from '@puente/domain/kernel';
import { decidesOnAlerts, isForWorker } from '@puente/domain/reading';
import type { CaseRecord, QueueFilter } from '@puente/persistence/queries';
import { queuePage, queueStages, savedQueuesOf, tabulatedUpTo } from '@puente/persistence/queries';
import { readCases } from '@puente/settlement/case-file';
import type { PageLanguage } from '@puente/words/languages';
import { inEachPageLanguage } from '@puente/words/languages';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { cursorAt } from '../../http/asking/page-cursor.js';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { QueueFilterBody, QueuePage } from '@puente/contracts/answers/cases';
import { defaultQueues } from './default-queues.js';
import type { QueueQuery } from './queue-bodies.js';
import { QueueRows } from './queue-rows.js';

type Officer = Extract<Caller, { kind: 'officer' }>;
type Narrowed = Omit<QueueQuery, 'counts' | 'cursor' | 'limit' | 'sort'>;
type Page = z.output<typeof QueuePage>;

const sortedByAge = (): HttpProblem =>
  new HttpProblem('INVALID_REQUEST', [
    { field: 'query.sort', code: 'not_offered', message: inEachPageLanguage(({ faults }) => faults.sortOfMine) },
  ]);

/** What awaits somebody, most urgent first where they ask for nothing else. Nothing that is overdue is ever locked: it stands at the top. */
@Injectable()
export class Queue {
  constructor(
    private readonly rows: QueueRows,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'clock' | 'here' | 'pool' | 'rules'>,
  ) {}

  /** @throws {HttpProblem} NOT_FOUND for a queue that the officer does not have, 400 for an order that nothing has it in */
  async page(by: Caller, question: QueueQuery, language: PageLanguage): Promise<Page> {
    const now = this.parts.clock.now();
    if (by.kind !== 'officer') return { items: await this.ownedBy(by, now, language) };
    const { counts, cursor, limit, sort: order, ...narrowed } = question;
    const filter = await this.filterOf(by, narrowed);
    const byAge = order.endsWith('opened');
    if (byAge && filter.mine !== true) throw sortedByAge();
    const asking = { agency: by.agency, officer: by.id, now, decidesOnAlerts: decidesOnAlerts(by) };
    const { items, last } = await queuePage(this.parts.pool, {
      ...{ ...asking, filter, limit, order },
      ...(cursor && { after: cursor }),
    });
    return {
      items: await this.rows.of(by, items, await this.filesOf(items), now, language),
      ...(last && { next: cursorAt(last.caseId, byAge ? last.openedAt : last.dueAt) }),
      ...(counts === true ? { counts: await this.counted(asking, filter) } : {}),
    };
  }

  /** A worker's own, and of them what is for the worker to read. */
  private async ownedBy(by: Caller, now: Instant, language: PageLanguage): Promise<Page['items']> {
    if (by.id === undefined) return [];
    const owned = await this.parts.cases.ownedBy(by.id);
    const files = await this.filesOf(owned);
    const own = owned.filter(({ caseId }) => {
      const found = files.get(caseId);
      return found !== undefined && isForWorker(found.kind, found.file, this.parts.rules);
    });
    return this.rows.of(by, own, files, now, language);
  }

  private filesOf(records: readonly CaseRecord[]) {
    return readCases(
      this.parts.pool,
      records.map(({ caseId }) => caseId),
    );
  }

  /** In each stage, so that whoever asked for one sees what there is beside it. */
  private async counted(
    asking: Parameters<typeof queueStages>[1],
    { kind, stage, ...filter }: QueueFilter,
  ): Promise<NonNullable<Page['counts']>> {
    const stages = await queueStages(this.parts.pool, asking, filter);
    const every = stages.reduce((sum, one) => sum + one.count, 0);
    const total = stages
      .filter((one) => (kind ?? one.kind) === one.kind && (stage ?? one.stage) === one.stage)
      .reduce((sum, one) => sum + one.count, 0);
    return { total, more: every >= tabulatedUpTo, stages: [...stages] };
  }

  private async filterOf(by: Officer, { from, queue, to, ...asked }: Narrowed): Promise<QueueFilter> {
    const zone = this.parts.rules.country(this.parts.here)?.calendar.timeZone;
    return {
      ...(queue === undefined ? {} : await this.savedAs(by, queue)),
      ...asked,
      ...(from && zone ? { dueFrom: startOfDay(zone, from) } : {}),
      ...(to && zone ? { dueUntil: endOfDay(zone, to) } : {}),
    };
  }

  private async savedAs(by: Officer, id: string): Promise<QueueFilterBody> {
    const saved = await savedQueuesOf(this.parts.pool).of(by.id);
    const found = [...saved, ...defaultQueues(by.roles, 'es')].find((one) => one.id === id);
    if (found === undefined) throw new HttpProblem('NOT_FOUND');
    return found.filter;
  }
}
