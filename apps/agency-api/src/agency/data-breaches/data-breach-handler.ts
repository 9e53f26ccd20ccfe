import { Inject, Injectable } from '@nestjs/common';
import type { DataBreaches, DataBreachItem, DataBreachView } from '@puente/contracts/answers/agency';
import type { CaseId, CommandId } from '@puente/domain/kernel';
import type { DataBreach, ReportBreach } from '@puente/domain/kinds/data-breach';
import { isConcernedKind, stateOf } from '@puente/domain/kinds/data-breach';
import { dataBreachFiles, kindsOf } from '@puente/persistence/queries';
import type { z } from 'zod';
import { asking } from '@puente/persistence/rows';
import { allowedActions } from '../../cases/file/allowed-actions.js';
import { CaseJournal } from '../../cases/file/case-journal.js';
import { CaseReading } from '../../cases/file/case-reading.js';
import type { SettledOpening } from '../../cases/file/new-file.js';
import { NewFile } from '../../cases/file/new-file.js';
import type { Caller } from '../../http/access/caller.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { BreachBody } from '@puente/contracts/bodies';

/** Breaches of personal data, as files of their own. */
@Injectable()
export class DataBreachHandler {
  constructor(
    private readonly files: NewFile,
    private readonly reading: CaseReading,
    private readonly journal: CaseJournal,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'clock' | 'pool'>,
  ) {}

  /** @throws {RefusalProblem} where the law refuses */
  async report(by: Caller, body: BreachBody, commandId: CommandId, requestHash: string): Promise<SettledOpening> {
    const { cases, ...said } = body;
    const concerned = await asking({ purpose: 'law' }, () => this.concerned(cases));
    const command = { type: 'report-breach', ...said, concerned } as const satisfies ReportBreach;
    return this.files.open({ kind: 'data-breach', command, by, commandId, requestHash });
  }

  private async concerned(cases: readonly CaseId[]): Promise<ReportBreach['concerned']> {
    const kinds = await kindsOf(this.parts.pool, cases);
    return Promise.all(
      cases.map(async (caseId) => {
        const kind = kinds.get(caseId);
        return kind !== undefined && isConcernedKind(kind) ? { caseId, kind } : await this.caseBehind(caseId);
      }),
    );
  }

  /** An appeal, a credential or a correction is about a case of a worker's. One that this node does not have, and one that is about nobody, are alike. */
  private async caseBehind(number: CaseId): Promise<ReportBreach['concerned'][number]> {
    let found = await this.parts.cases.find(number);
    while (found?.about !== undefined && !isConcernedKind(found.kind)) found = await this.parts.cases.find(found.about);
    const { caseId, kind } = found ?? {};
    return caseId !== undefined && kind !== undefined && isConcernedKind(kind) ? { caseId, kind } : { caseId: number };
  }

  async list(): Promise<z.output<typeof DataBreaches>> {
    const files = await asking({ purpose: 'lists' }, () => dataBreachFiles(this.parts.pool));
    return { items: files.map(({ file, revision }) => this.item(file, revision)) };
  }

  /** @throws {RefusalProblem} 404 */
  async read(by: Caller, caseId: CaseId): Promise<z.output<typeof DataBreachView>> {
    const { file, kind, revision } = (await this.reading.open(by, caseId)).found;
    if (kind !== 'data-breach') throw new RefusalProblem('NO_SUCH_CASE');
    const { authorityTold, concerned, measures, reportedBy, unknown = [], words } = file;
    // No worker says anything in it.
    const { entries } = await this.journal.read(by, caseId, 'es');
    return {
      ...this.item(file, revision),
      ...{ words, reportedBy, authority: [...authorityTold] },
      cases: concerned.map((one) => stateOf(file, one)),
      unknown: [...unknown],
      ...(measures === undefined ? {} : { measures }),
      allowedActions: allowedActions(file, by),
      journal: entries,
    };
  }

  private item(file: DataBreach, version: number): z.output<typeof DataBreachItem> {
    const { authorityBy, authorityTold, caseId, concerned, knownAt, stage } = file;
    const [toldAt] = authorityTold.map(({ sentAt }) => sentAt).sort();
    return {
      ...{ caseId, version, stage, knownAt, authorityBy, concerned: concerned.length },
      ...(toldAt === undefined ? {} : { authorityToldAt: toldAt }),
      authorityLate: authorityBy < (toldAt ?? this.parts.clock.now()),
      told: concerned.filter((one) => ['told', 'told-otherwise'].includes(stateOf(file, one).state)).length,
    };
  }
}
