import { Inject, Injectable } from '@nestjs/common';
import type { CaseId } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { Reader, Reading } from '@puente/domain/reading';
import { isForWorker } from '@puente/domain/reading';
import type { CaseRecord } from '@puente/persistence/queries';
import type { AnyLaw, CaseOnFile } from '@puente/settlement/case-file';
import { readCase } from '@puente/settlement/case-file';
import type { Caller } from '../../http/access/caller.js';
import { judged } from '../../http/access/judged.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { CaseDoor } from './case-door.js';
import type { Filed } from './filed-about.js';
import { filedAbout } from './filed-about.js';
import { MandateDoor } from './mandate-door.js';
import { mayKnow, readerOf } from './reader-of.js';
import { todayAt } from '../../parts/today-at.js';

export interface Opened {
  readonly record: CaseRecord;
  readonly found: CaseOnFile;
  /** By which what leaves the API of it is cut to what its reader needs. */
  readonly reading: Reading;
}

/** The one way to a file or its journal for somebody who reads it: who they are to the file goes with what they get. */
@Injectable()
export class CaseReading {
  constructor(
    private readonly door: CaseDoor,
    private readonly mandates: MandateDoor,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'clock' | 'here' | 'pool' | 'rules'>,
  ) {}

  /** @throws {RefusalProblem} 404 */
  async open(by: Caller, caseId: CaseId): Promise<Opened> {
    return this.asReadBy(by, await this.door.openToAudit(by, caseId));
  }

  /** To what somebody said in it, or whom they named: not for a counter that did not file it. @throws {RefusalProblem} 404 */
  async openWhole(by: Caller, caseId: CaseId): Promise<Opened> {
    const opened = await this.asReadBy(by, await this.door.open(by, caseId));
    if (opened.reading.reader === 'counter') throw new RefusalProblem('NO_SUCH_CASE');
    return opened;
  }

  private async asReadBy(by: Caller, record: CaseRecord): Promise<Opened> {
    const found = await readCase(this.parts.pool, record.caseId);
    if (found === undefined) throw new RefusalProblem('NO_SUCH_CASE');
    const reader = await this.readerOf(by, record, found);
    const { rules } = this.parts;
    if (!mayKnow(by, reader, found)) throw new RefusalProblem('NO_SUCH_CASE');
    const isOfWorker = reader === 'worker' || reader === 'counter';
    if (isOfWorker && !isForWorker(found.kind, found.file, rules)) throw new RefusalProblem('NO_SUCH_CASE');
    const law: AnyLaw = lawOf(found.kind);
    const { assigned } = law.queue(found.file, rules);
    const { notices } = found.file;
    return { record, found, reading: { kind: found.kind, reader, assigned, today: todayAt(this.parts), notices } };
  }

  /** The office that filed a case reads to the worker also what came of it. Whoever acts for the worker reads what they read, also at a counter. */
  private async readerOf(by: Caller, record: CaseRecord, { file }: CaseOnFile): Promise<Reader> {
    const reader = readerOf(by, record, file);
    if (reader !== 'counter' || by.kind !== 'officer') return reader;
    const filed = await filedAbout(record, (caseId) => this.find(caseId));
    const toWhoFiled = readerOf(by, record, { ...(filed && { assistedBy: filed }) });
    if (toWhoFiled !== 'counter') return toWhoFiled;
    return (await this.mandates.lets(by, record)) ? 'worker' : reader;
  }

  /** What a file is about; nothing of somebody who is protected. */
  private async find(caseId: CaseId): Promise<Filed | undefined> {
    const { cases, pool } = this.parts;
    return judged(async () => {
      const record = await cases.find(caseId);
      const found = record === undefined || record.sealed ? undefined : await readCase(pool, caseId);
      return record && found && { record, assistedBy: found.file.assistedBy };
    });
  }
}
