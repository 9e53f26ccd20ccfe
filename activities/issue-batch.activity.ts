import type { Credential } from '@puente/domain/kinds/credential';
import type { CaseId, CommandId } from '@puente/domain/kernel';
import { caseNumberFor } from '@puente/domain/kernel';
import type { CaseParts } from './case-file/index.js';
import { abreast, dueIn } from './case-file/index.js';

/** A certificate of an earlier year. */
export interface LegacyRow extends Pick<Credential, 'applicant' | 'content'> {
  /** As a spreadsheet numbers it. */
  readonly row: number;
}

/** Rows of a register that a second person has approved. */
export interface BulkRegister {
  /** The rows of a batch, the same however often it is begun; the people behind them have their dossiers by then. */
  take(bulk: CaseId, batch: number, atMost: number): Promise<readonly LegacyRow[]>;
  /** False where the certificate is another credential already. */
  claim(row: LegacyRow, credential: CaseId): Promise<boolean>;
  /** What became of a row; what it said is forgotten. */
  settle(bulk: CaseId, row: number, outcome: 'issued' | 'known'): Promise<void>;
  totals(bulk: CaseId): Promise<{ readonly issued: number; readonly known: number; readonly waiting: number }>;
}

/** Rows per batch: some seconds at most, so that stopping half-way is at once. */
const batchSize = 100;
/** A number that is taken by chance is followed by the next one. */
const numbersAtMost = 5;

/** One batch of a register: each row opens its credential once, by the file's number and the row's. */
export const issueBatch = (register: BulkRegister, size = batchSize) =>
  dueIn('bulk-issue', async (file, { caseId }, parts) => {
    const { batch } = file.progress;
    await abreast(await register.take(caseId, batch, size), async (row) => {
      const claimed = await register.claim(row, numberOf(caseId, row, 1));
      if (claimed) await open(parts, caseId, row);
      await register.settle(caseId, row.row, claimed ? 'issued' : 'known');
    });
    const { issued, known, waiting } = await register.totals(caseId);
    // Whoever sent the register was cut off before its rows lay here; sent again, they do.
    if (issued + known + waiting < file.counts.ready) throw new Error('the rows of this register are not here yet');
    return { type: 'record-bulk-batch', batch, issued, known, last: waiting === 0 };
  });

const numberOf = (bulk: CaseId, { row }: LegacyRow, attempt: number): CaseId =>
  caseNumberFor(bulk, attempt === 1 ? `row#${row}` : `row#${row}/${attempt}`);

async function open({ settlement }: CaseParts, bulk: CaseId, row: LegacyRow): Promise<void> {
  const { applicant, content } = row;
  for (let attempt = 1; attempt <= numbersAtMost; attempt += 1) {
    const outcome = await settlement.settle({
      commandId: `${bulk}/row/${row.row}/${attempt}` as CommandId,
      kind: 'credential',
      caseId: numberOf(bulk, row, attempt),
      command: { type: 'open-credential', about: { caseId: bulk, kind: 'bulk-issue' }, applicant, content },
      by: { kind: 'effect', file: bulk },
    });
    if (outcome.outcome === 'accepted') return;
    if (outcome.code !== 'CASE_EXISTS') throw new Error(`row ${row.row} was refused: ${outcome.code}`);
  }
  throw new Error(`row ${row.row} found no free number`);
}
