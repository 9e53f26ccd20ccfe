import { createHash, randomUUID } from 'node:crypto';
import { setImmediate as others } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { BulkReport, BulkRow } from '@puente/contracts/bulk-issue';
import type { BulkIssue } from '@puente/domain/kinds/bulk-issue';
import { mayOpenBulkIssue } from '@puente/domain/kinds/bulk-issue';
import { monthsAfter, todayIn } from '@puente/domain/clocks';
import type { CaseId, CertificateId, CommandId, DossierId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { rulesOf } from '@puente/domain/rulebook/rules';
import { bulkIssueFiles } from '@puente/persistence/queries';
import type { NumberedRow } from '@puente/persistence/vault';
import { namedUuid } from '@puente/platform/ids';
import { readCase } from '@puente/settlement/case-file';
import { inEachPageLanguage } from '@puente/words/languages';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { fileProblem, threadProblem } from '../../cases/documents/file-problem.js';
import { NewFile } from '../../cases/file/new-file.js';
import type { SettledOpening } from '../../cases/file/new-file.js';
import { HttpProblem, RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { BulkIssueItem, BulkIssueView } from '@puente/contracts/answers/agency';
import type { LegacyRow, ReadRegister, RegisterRules } from './read-legacy.js';
import type { RegisterAnswer, RegisterTask } from './register-file.js';

interface Preview {
  readonly rows: readonly NumberedRow<BulkRow>[];
  readonly report: BulkReport;
  readonly source: string;
}

/** Registers of certificates of earlier years, read and compared before anything is issued. */
@Injectable()
export class BulkIssueHandler {
  constructor(
    private readonly files: NewFile,
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'pool' | 'vault' | 'rules' | 'here' | 'clock' | 'registerThread'>,
  ) {}

  /** @throws {RefusalProblem} where the law refuses; {HttpProblem} where the file is no register */
  async open(by: Caller, bytes: Buffer, commandId: CommandId, requestHash: string): Promise<SettledOpening> {
    const { report, rows, source } = await this.preview(bytes);
    const counts = { ready: rows.length, known: report.known.length, refused: rowsIn(report.refused) };
    const command = { type: 'open-bulk-issue', source, counts } as const;
    const opened = await this.files.open({ kind: 'bulk-issue', command, by, commandId, requestHash });
    await this.parts.vault.bulkRows.keep(opened.caseId, rows, report);
    return opened;
  }

  async list(by: Caller & { readonly kind: 'officer' }): Promise<z.output<typeof BulkIssueItem>[]> {
    return (await bulkIssueFiles(this.parts.pool, by.agency)).map(itemOf);
  }

  /** @throws {HttpProblem} NOT_FOUND, also for whoever does not hold it */
  async read(by: Caller & { readonly kind: 'officer' }, id: CaseId): Promise<BulkIssueView> {
    const found = await readCase(this.parts.pool, id);
    const isTheirs = found?.kind === 'bulk-issue' && found.file.agency === by.agency;
    const report = isTheirs ? ((await this.parts.vault.bulkRows.report(id)) as BulkReport | undefined) : undefined;
    if (!isTheirs || report === undefined) throw new HttpProblem('NOT_FOUND');
    return { ...itemOf(found), ...report };
  }

  /** Before anything in the file is looked at. @throws {RefusalProblem} NOT_YOUR_CASE */
  admit(by: Caller & { readonly kind: 'officer' }): void {
    const { here, rules } = this.parts;
    if (!mayOpenBulkIssue(by, here, rules)) throw new RefusalProblem('NOT_YOUR_CASE');
  }

  /** In a thread of its own: what somebody sends must not hold everybody else. */
  private async readApart(bytes: Buffer, rules: RegisterRules): Promise<ReadRegister> {
    const task: RegisterTask = { bytes, rules };
    const parts = await this.parts.registerThread.run(task).catch((error: unknown) => {
      throw threadProblem(error);
    });
    const told = parts.at(-1) as RegisterAnswer;
    if (told.read === undefined) throw faultProblem(told.fault);
    return { ...told.read, rows: parts.slice(0, -1).flatMap((part) => (part as { rows: LegacyRow[] }).rows) };
  }

  private async preview(bytes: Buffer): Promise<Preview> {
    const { clock, here, rules, vault } = this.parts;
    const country = rulesOf(rules, here);
    const { calendar, catalogue } = country;
    const now = clock.now();
    const today = todayIn(calendar.timeZone, now);
    const read = await this.readApart(bytes, {
      ...{ here, today },
      standards: new Set(catalogue.standards.keys()),
      certifiers: new Set(catalogue.certifiers.keys()),
      adultsBornBy: todayIn(calendar.timeZone, monthsAfter(calendar.timeZone, instant(now), -12 * 18)),
    });
    if (read.missing.length > 0)
      throw fileProblem(
        'column',
        inEachPageLanguage(({ faults }) => faults.columnsMissing(read.missing.join(', '))),
      );
    const folios = read.rows.map(({ cells }) => ({
      standard: { country: here, code: cells.standard },
      folio: cells.folio,
    }));
    const known = await vault.folios.known(folios);
    const fresh = read.rows.filter((_row, index) => known[index] !== true);
    return {
      rows: await bulkRows(fresh, { here, document: rules.pack(here)?.identityDocuments[0]?.kind ?? 'none' }),
      report: {
        refused: [...read.refused],
        known: read.rows.filter((_row, index) => known[index] === true).map(({ row }) => row),
        ignored: [...read.ignored],
      },
      source: createHash('sha256').update(bytes).digest('hex'),
    };
  }
}

const rowsIn = (refused: BulkReport['refused']): number => new Set(refused.map(({ row }) => row)).size;

const itemOf = ({ file, revision: version }: { readonly file: BulkIssue; readonly revision: number }) => {
  const { caseId, counts, progress, proposedAt, stage } = file;
  const { issued, known } = progress;
  return { caseId, version, stage, proposedAt, counts, progress: { issued, known, total: counts.ready } };
};

function faultProblem(fault: NonNullable<Extract<RegisterAnswer, { read?: never }>['fault']>): HttpProblem {
  if (fault !== 'NO_TABLE') return fileProblem(fault.code.toLowerCase(), fault.said);
  return fileProblem(
    'empty',
    inEachPageLanguage(({ faults }) => faults.noTable),
  );
}

/** What a register leaves unsaid: its own country, and the document that people there have. */
interface Usual {
  readonly here: ApiParts['here'];
  readonly document: string;
}

/** One dossier for each person of the file, told apart by their document; with all of their certificates in it. */
async function bulkRows(rows: readonly LegacyRow[], usual: Usual): Promise<NumberedRow<BulkRow>[]> {
  const people = new Map<string, { readonly id: DossierId; readonly rows: LegacyRow[] }>();
  for (const row of rows) {
    const key = personOf(row, usual);
    const person = people.get(key) ?? { id: randomUUID() as DossierId, rows: [] };
    person.rows.push(row);
    people.set(key, person);
  }
  let nextPause = rowsAtOnce;
  const all: NumberedRow<BulkRow>[] = [];
  for (const person of people.values()) {
    if (all.length >= nextPause) {
      nextPause = all.length + rowsAtOnce;
      await others();
    }
    all.push(...rowsOf(person, usual));
  }
  return all;
}

/** A thousand of them at once would hold everybody else. */
const rowsAtOnce = 100;

interface PersonOfFile {
  readonly id: DossierId;
  readonly rows: readonly LegacyRow[];
}

function rowsOf({ id, rows }: PersonOfFile, usual: Usual): NumberedRow<BulkRow>[] {
  const certificates = rows.map((row) => certificateOf(row, usual));
  return rows.map((row, index) => {
    const certificate = certificates[index]?.id;
    const until = row.cells.valid_until;
    if (certificate === undefined) throw new TypeError('each row has a certificate');
    const content: BulkRow = {
      dossier: { id, person: personIn(row, usual), certificates },
      certificate,
      ...(until === undefined ? {} : { validUntil: until }),
    };
    return { row: row.row, content };
  });
}

const personOf = ({ cells }: LegacyRow, { document, here }: Usual): string =>
  [
    cells.document_country ?? here,
    cells.document_kind ?? document,
    cells.document_number.toUpperCase(),
    cells.birth_date,
  ].join(' ');

const certificateOf = ({ cells }: LegacyRow, { here }: Usual) => ({
  id: namedUuid(`certificate ${cells.standard} ${cells.folio}`) as CertificateId,
  standard: { country: here, code: cells.standard },
  certifier: cells.certifier,
  folio: cells.folio,
  issuedOn: cells.issued_on,
});

function personIn({ cells }: LegacyRow, { document, here }: Usual): BulkRow['dossier']['person'] {
  const { document_country: country = here, document_kind: kind = document, nationality = here, phone } = cells;
  return {
    givenNames: cells.given_names,
    surnames: [cells.surname_1, cells.surname_2].filter((one) => one !== undefined),
    birthDate: cells.birth_date,
    sex: cells.sex ?? 'not-stated',
    nationality,
    identityDocuments: [{ kind, country, number: cells.document_number }],
    contact: {
      ...(phone === undefined ? {} : { phone }),
      channels: phone === undefined ? [] : [{ channel: 'sms', safe: false }],
      language: cells.language ?? 'es',
    },
  };
}
