import { Inject, Injectable } from '@nestjs/common';
import type { CorruptionReportItem, CorruptionReports, CorruptionReportView } from '@puente/contracts/answers/agency';
import type { CommandAnswer } from '@puente/contracts/answers/cases';
import { sealFor } from '@puente/credentials/jws';
import { todayIn } from '@puente/domain/clocks';
import type { CaseId, Instant, PlainDate } from '@puente/domain/kernel';
import type {
  CorruptionReport,
  Mark,
  NameConcerned,
  ReportCommand,
  SealedPart,
} from '@puente/domain/kinds/corruption-report';
import { rulesOf } from '@puente/domain/rulebook/rules';
import { corruptionReportFiles } from '@puente/persistence/queries';
import type { ReportContent } from '@puente/persistence/vault';
import type { z } from 'zod';
import { asking } from '@puente/persistence/rows';
import { allowedActions } from '../../cases/file/allowed-actions.js';
import { CaseReading } from '../../cases/file/case-reading.js';
import { ReportDoor } from '../../cases/file/report-door.js';
import type { Caller } from '../../http/access/caller.js';
import { cursorAt, placeByDue } from '../../http/asking/page-cursor.js';
import { officerIn } from '../../http/access/officer-in.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { timeZoneHere } from '../../parts/today-at.js';
import { IntegrityOffices } from './integrity-offices.js';
import type { OfficersWords } from './officers-words.js';
import type { ReportQuery } from './report-command-bodies.js';

type Item = z.output<typeof CorruptionReportItem>;
type View = z.output<typeof CorruptionReportView>;
const pageSize = 100;

/** Reports that money was asked, for integrity officers whom they do not name. */
@Injectable()
export class CorruptionReportHandler {
  constructor(
    private readonly door: ReportDoor,
    private readonly offices: IntegrityOffices,
    private readonly reading: CaseReading,
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'keyStore' | 'pool' | 'rules' | 'settlement' | 'vault'>,
  ) {}

  async list(
    by: Caller,
    { cursor, ...question }: z.output<typeof ReportQuery>,
  ): Promise<z.output<typeof CorruptionReports>> {
    const after = cursor && placeByDue(cursor);
    const asked = { ...question, ...this.door.seenBy(by), atMost: pageSize + 1, ...(after && { after }) };
    const found = await asking({ purpose: 'lists' }, () => corruptionReportFiles(this.parts.pool, asked));
    const page = found.slice(0, pageSize);
    const last = page.at(-1);
    return {
      items: page.map(({ dueAt, file, revision }) => this.item(file, revision, dueAt)),
      ...(found.length > pageSize && last ? { next: cursorAt(last.caseId, last.dueAt) } : {}),
    };
  }

  /** @throws {RefusalProblem} 404; also for whom it names */
  async read(by: Caller, caseId: CaseId): Promise<View> {
    const { file, dueAt, revision } = await this.open(by, caseId);
    const said = await Promise.all(
      file.said.map(async ({ at, by: whose, part }) => ({
        ...{ by: whose, on: this.dayOf(at) },
        ...shown(part.picture === true ? {} : await this.content(caseId, part), part),
      })),
    );
    return {
      ...this.item(file, revision, dueAt),
      said,
      ...(await this.withAnswer(caseId, file)),
      ...(await this.withStep(by, caseId, file)),
      ...(await this.withExport(caseId, file)),
      allowedActions: allowedActions(file, by),
    };
  }

  /** @throws {RefusalProblem} 404 */
  async picture(by: Caller, caseId: CaseId, id: string): Promise<NonNullable<ReportContent['picture']>> {
    const { file } = await this.open(by, caseId);
    const part = file.said.find((one) => one.part.id === id)?.part;
    const picture = part && (await this.content(caseId, part)).picture;
    if (picture === undefined) throw new RefusalProblem('NO_SUCH_CASE');
    return picture;
  }

  /** Sealed before the law hears of it: the command, and so the journal, names it. @throws {RefusalProblem} */
  async say(
    by: Caller,
    caseId: CaseId,
    { commandId, content, made, seen }: OfficersWords,
  ): Promise<CommandAnswer & { repeated: boolean }> {
    await this.open(by, caseId);
    const { settlement, vault } = this.parts;
    const part = await vault.reports.keep(caseId, commandId, content);
    const command: ReportCommand = made(part);
    const outcome = await settlement.settle({
      ...{ commandId, kind: 'corruption-report', caseId, by, command },
      requestHash: vault.reports.digest([caseId, command.type, content]),
      ...(seen === undefined ? {} : { seen }),
    });
    if (outcome.outcome === 'refused') throw new RefusalProblem(outcome.code, outcome.detail, outcome.field);
    const { events, repeated, stage, version } = outcome;
    return { caseId, version, stage, events: [...events], repeated };
  }

  /** @throws {RefusalProblem} 404 */
  async afterNaming(
    by: Caller,
    caseId: CaseId,
    named: readonly Mark[],
  ): Promise<Pick<NameConcerned, 'left' | 'shuts'>> {
    const { file } = await this.open(by, caseId);
    return this.offices.after(file, named, officerIn(by).id);
  }

  /** All of it, pictures too, signed by the country and sealed for the prosecutor. @throws {RefusalProblem} before a second person approved */
  async sealed(by: Caller, caseId: CaseId): Promise<string> {
    const { file } = await this.open(by, caseId);
    if (file.export?.approvedBy === undefined) throw new RefusalProblem('NEEDS_SECOND_PERSON');
    const { here, keyStore, rules } = this.parts;
    const country = rulesOf(rules, here);
    const parts = await Promise.all(
      file.said.map(async ({ at, by: whose, part }) => ({
        ...{ by: whose, on: this.dayOf(at), sha256: part.sha256 },
        content: await this.content(caseId, part),
      })),
    );
    const { approvedBy, proposedBy, reasons } = file.export;
    const why = (await this.content(caseId, reasons)).words;
    const claims = { report: caseId, country: here, said: parts, reasons: why, proposedBy, approvedBy };
    return sealFor(country.integrity.prosecutor.key, claims, await keyStore.current());
  }

  private async open(by: Caller, caseId: CaseId) {
    const { found, record } = await this.reading.open(by, caseId);
    if (found.kind !== 'corruption-report') throw new RefusalProblem('NO_SUCH_CASE');
    return { file: found.file, revision: found.revision, dueAt: record.dueAt };
  }

  private async content(caseId: CaseId, part: SealedPart): Promise<ReportContent> {
    return (await this.parts.vault.reports.read(caseId, part)) ?? {};
  }

  private item(file: CorruptionReport, version: number, dueAt: Instant | undefined): Item {
    const { caseId, overdue, owner, said, stage } = file;
    return {
      ...{ caseId, version, stage, receivedOn: this.dayOf(said[0]?.at ?? this.parts.clock.now()) },
      ...(owner === undefined ? {} : { owner }),
      ...(dueAt === undefined ? {} : { dueAt }),
      overdue: overdue === true,
    };
  }

  private async withAnswer(caseId: CaseId, { answer }: CorruptionReport): Promise<Pick<View, 'answer'>> {
    if (answer === undefined) return {};
    const { words = '' } = await this.content(caseId, answer.part);
    return { answer: { outcome: answer.outcome, words } };
  }

  private async withExport(caseId: CaseId, { export: to }: CorruptionReport): Promise<Pick<View, 'export'>> {
    if (to === undefined) return {};
    const { words: reasons = '' } = await this.content(caseId, to.reasons);
    const { approvedBy, proposedBy } = to;
    return { export: { proposedBy, reasons, ...(approvedBy === undefined ? {} : { approvedBy }) } };
  }

  /** Whom it names is not told before it holds. */
  private async withStep(by: Caller, caseId: CaseId, { step }: CorruptionReport): Promise<Pick<View, 'step'>> {
    if (step === undefined || ('marks' in step && this.door.concerns(by, step))) return {};
    const { proposedBy, what } = step;
    const content = 'part' in step ? await this.content(caseId, step.part) : {};
    const whom = shown(content, { id: '' });
    return { step: { what, proposedBy, ...(step.what === 'answer' ? { outcome: step.outcome } : {}), ...whom } };
  }

  private dayOf(at: Instant): PlainDate {
    return todayIn(timeZoneHere(this.parts), at);
  }
}

const shown = (
  { officers, offices, picture, telephones, words }: ReportContent,
  { id, picture: isPicture }: Pick<SealedPart, 'id' | 'picture'>,
) => ({
  ...{ officers: [...(officers ?? [])], offices: [...(offices ?? [])], telephones: [...(telephones ?? [])] },
  ...(words === undefined ? {} : { words }),
  ...(picture === undefined && isPicture !== true ? {} : { picture: id }),
});
