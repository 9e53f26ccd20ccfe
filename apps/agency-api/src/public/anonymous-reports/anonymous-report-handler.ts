import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ReportFollowed } from '@puente/contracts/answers/public';
import { reckon, todayIn } from '@puente/domain/clocks';
import type { CaseId } from '@puente/domain/kernel';
import { newCaseNumber } from '@puente/domain/kernel';
import type { CorruptionReport, Mark } from '@puente/domain/kinds/corruption-report';
import { mostBytes, mostParts } from '@puente/domain/kinds/corruption-report';
import { lawOf } from '@puente/domain/laws';
import type { ReportContent } from '@puente/persistence/vault';
import { readCase } from '@puente/settlement/case-file';
import { opened } from '@puente/persistence/rows';
import { commandIdOf } from '../../http/asking/conditions.js';
import { HttpProblem, RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { ReportBody } from './report-bodies.js';
import { marksOf } from '../../cases/file/report-marks.js';
import { beginningOfToday } from '../../parts/today-at.js';
import { judged } from '../../http/access/judged.js';

const reporter = { kind: 'reporter' } as const;
/** Of nobody: two reporters share nothing but this. */
const subject = 'reporter';

/** What somebody of whom nothing is known may do: report, follow it by the receipt, and add to it. */
@Injectable()
export class AnonymousReportHandler {
  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'cases' | 'clock' | 'here' | 'pool' | 'rules' | 'settlement' | 'vault'>,
  ) {}

  /** @param key by which the request happens once: the same one has the same receipt */
  async report({ office, telephone, words }: ReportBody, key: string): Promise<string> {
    const { reports } = this.parts.vault;
    const receipt = reports.receiptFor(key);
    const caseId = await reports.open(receipt, await judged(() => this.freeNumber()));
    opened(caseId);
    const content = {
      words,
      ...(office === undefined ? {} : { offices: [office] }),
      ...(telephone === undefined ? {} : { telephones: [telephone] }),
    };
    await this.say(caseId, 'report-corruption', content, key);
    return receipt;
  }

  /** @throws {HttpProblem} 401, the same for every receipt that opens nothing */
  async find(receipt: string): Promise<CaseId> {
    const found = await this.parts.vault.reports.find(receipt);
    if (found === undefined) throw new HttpProblem('RECEIPT_NOT_ACCEPTED');
    opened(found);
    return found;
  }

  async add(receipt: string, content: ReportContent, key: string): Promise<void> {
    const caseId = await this.mayAdd(receipt, key, content.picture?.base64.length);
    await this.say(caseId, 'add-to-report', content, key);
  }

  /**
   * Asked before anything is drawn or kept: nothing stays of what the law refuses, and all that stays fits into one export.
   * What was sent before is answered as it was.
   *
   * @param bytes of what would be added @throws {HttpProblem} as the law and the room say
   */
  async mayAdd(receipt: string, key: string, bytes = 0): Promise<CaseId> {
    const caseId = await this.find(receipt);
    const { pool, vault } = this.parts;
    const file = (await readCase(pool, caseId))?.file as CorruptionReport | undefined;
    if (file === undefined) throw new HttpProblem('RECEIPT_NOT_ACCEPTED');
    const id = vault.reports.nameOf(caseId, key);
    if (file.said.some(({ part }) => part.id === id)) return caseId;
    if (!lawOf('corruption-report').allowed(file, reporter).includes('add-to-report'))
      throw new RefusalProblem('NOT_IN_THIS_STAGE', { stage: file.stage, command: 'add-to-report' });
    if (file.said.length >= mostParts || (await vault.reports.weightOf(caseId)) + bytes > mostBytes)
      throw new RefusalProblem('REPORT_FULL');
    return caseId;
  }

  async follow(receipt: string): Promise<ReportFollowed> {
    const caseId = await this.find(receipt);
    const { here, pool, rules, vault } = this.parts;
    const file = (await readCase(pool, caseId))?.file as CorruptionReport | undefined;
    const country = rules.country(here);
    if (file === undefined || country === undefined) throw new HttpProblem('RECEIPT_NOT_ACCEPTED');
    const { answer, clock, overdue, said, stage } = file;
    const { timeZone } = country.calendar;
    const [first] = said;
    const dueOn = clock && reckon(clock, country.calendar).dueOn;
    const words = answer && (await vault.reports.read(caseId, answer.part))?.words;
    return {
      ...{ stage, receivedOn: todayIn(timeZone, first?.at ?? this.parts.clock.now()), open: stage !== 'answered' },
      given: said.filter(({ by }) => by === 'reporter').length,
      ...(dueOn === undefined ? {} : { dueOn }),
      overdue: overdue === true,
      beyond: country.integrity.beyond,
      ...(answer === undefined ? {} : { answer: { outcome: answer.outcome, words: words ?? '' } }),
    };
  }

  /** Sealed first, then settled: as of the day, because the moment would tell who it was to whoever watches the line. */
  private async say(
    caseId: CaseId,
    type: 'report-corruption' | 'add-to-report',
    content: ReportContent,
    key: string,
  ): Promise<void> {
    const { settlement, vault } = this.parts;
    const part = await vault.reports.keep(caseId, key, content);
    const marks: readonly Mark[] = marksOf(vault.reports, content);
    const outcome = await settlement.settle({
      ...{ commandId: commandIdOf(`${subject} ${type}`, key), kind: 'corruption-report', caseId },
      ...{ by: reporter, command: { type, part, marks }, requestHash: vault.reports.digest([caseId, content]) },
      asOf: beginningOfToday(this.parts),
    });
    if (outcome.outcome === 'refused') throw new RefusalProblem(outcome.code, outcome.detail, outcome.field);
  }

  private async freeNumber(): Promise<CaseId> {
    const { cases, clock, here } = this.parts;
    for (;;) {
      const caseId = newCaseNumber(here, Number(clock.now().slice(0, 4)), randomBytes(6));
      if ((await cases.find(caseId)) === undefined) return caseId;
    }
  }
}
