import { Inject, Injectable } from '@nestjs/common';
import type { IntegrityEventItem, IntegrityEvents, IntegrityEventView } from '@puente/contracts/answers/agency';
import type { CaseId, Instant } from '@puente/domain/kernel';
import type { IntegrityEventOnFile } from '@puente/persistence/queries';
import { integrityFiles } from '@puente/persistence/queries';
import type { PageLanguage } from '@puente/words/languages';
import { answersIn } from '@puente/words/languages';
import type { z } from 'zod';
import { asking } from '@puente/persistence/rows';
import { allowedActions } from '../../cases/file/allowed-actions.js';
import { CaseDoor } from '../../cases/file/case-door.js';
import { CaseJournal } from '../../cases/file/case-journal.js';
import { CaseReading } from '../../cases/file/case-reading.js';
import type { Caller } from '../../http/access/caller.js';
import { officerIn } from '../../http/access/officer-in.js';
import { cursorAt, placeByDue } from '../../http/asking/page-cursor.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { IntegrityEventQuery } from './integrity-event-query.js';

type Item = z.output<typeof IntegrityEventItem>;
const pageSize = 100;

/** What the node noticed about those who work in it, for auditors whom it does not concern. */
@Injectable()
export class IntegrityEventHandler {
  constructor(
    private readonly door: CaseDoor,
    private readonly reading: CaseReading,
    private readonly journal: CaseJournal,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'pool'>,
  ) {}

  async list(
    by: Caller,
    { cursor, ...question }: z.output<typeof IntegrityEventQuery>,
    language: PageLanguage,
  ): Promise<z.output<typeof IntegrityEvents>> {
    const after = cursor && placeByDue(cursor);
    const asked = { auditor: officerIn(by).id, atMost: pageSize + 1, ...question, ...(after && { after }) };
    const found = await asking({ purpose: 'lists' }, () => integrityFiles(this.parts.pool, asked));
    const page = found.slice(0, pageSize);
    const last = page.at(-1);
    return {
      items: page.map((one) => this.item(one, language)),
      ...(found.length > pageSize && last ? { next: cursorAt(last.caseId, last.dueAt) } : {}),
    };
  }

  /** @throws {RefusalProblem} 404; also for whoever it concerns */
  async read(by: Caller, caseId: CaseId, language: PageLanguage): Promise<z.output<typeof IntegrityEventView>> {
    const { dueAt } = await this.door.open(by, caseId);
    const { file, kind, revision } = (await this.reading.open(by, caseId)).found;
    if (kind !== 'integrity-event') throw new RefusalProblem('NO_SUCH_CASE');
    const { conclusion, noticed } = file;
    const { entries } = await this.journal.read(by, caseId, language);
    return {
      ...this.item({ caseId, revision, file, ...(dueAt && { dueAt }) }, language),
      concerned: [...noticed.concerned],
      faults: [...(noticed.faults ?? [])],
      ...(conclusion === undefined ? {} : { conclusion }),
      allowedActions: allowedActions(file, by),
      journal: entries,
    };
  }

  private item({ caseId, dueAt, file, revision: version }: IntegrityEventOnFile, language: PageLanguage): Item {
    const { noticed, owner, stage } = file;
    const { count, file: about, limit, rule, since, until } = noticed;
    const number = (many: number): string => many.toLocaleString(language);
    return {
      ...{ caseId, version, stage, rule, count, limit, since, until },
      words: answersIn(language).watching[rule](number(count), number(limit)),
      ...(about === undefined ? {} : { file: about }),
      ...(owner === undefined ? {} : { owner }),
      ...(dueAt === undefined ? {} : { dueAt }),
      late: isPast(dueAt, this.parts.clock.now()),
    };
  }
}

const isPast = (dueAt: Instant | undefined, now: Instant): boolean => dueAt !== undefined && dueAt < now;
