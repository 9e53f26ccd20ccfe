import type { CaseKind, ProcessView } from '@puente/domain/file/case';
import { standingStill } from '@puente/domain/file/case';
import type { CaseId } from '@puente/domain/kernel';
import type { FileOf } from '@puente/domain/laws';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { Pool } from '@puente/persistence/database';
import { readFile, readFiles } from '../sql/read.js';
import type { CaseState, LawOf } from '../laws/laws.js';
import { lawInForce } from '../laws/laws.js';

export type CaseOnFile = {
  [Kind in CaseKind]: {
    readonly kind: Kind;
    readonly version: number;
    /** The version in which it last changed so that it must be read again before it is decided on: what people see as its version. */
    readonly revision: number;
    readonly file: FileOf<Kind>;
    /** Its person is protected, and this is not the file by which they are: nothing happens to it; or its process waits for the release, or until its node is restored. */
    readonly frozen: boolean;
  };
}[CaseKind];

interface Row {
  readonly kind: CaseKind;
  readonly version: number;
  readonly revision: number;
  readonly state: CaseState;
  readonly frozen: boolean;
}

/** The file as it stands. */
export async function readCase(pool: Pool, caseId: CaseId): Promise<CaseOnFile | undefined> {
  const { rows } = await pool.query<Row>({ ...readFile, values: [caseId] });
  return rows[0] && onFile(rows[0]);
}

/** Several files as they stand, by their numbers, in one query; those that there are. */
export async function readCases(pool: Pool, caseIds: readonly CaseId[]): Promise<ReadonlyMap<CaseId, CaseOnFile>> {
  if (caseIds.length === 0) return new Map();
  const { rows } = await pool.query<Row>({ ...readFiles, values: [caseIds] });
  return new Map(rows.map(onFile).map((found) => [found.file.caseId, found]));
}

const onFile = ({ state: file, ...rest }: Row) => ({ ...rest, file }) as CaseOnFile;

export interface CaseProcess {
  readonly kind: CaseKind;
  readonly version: number;
  readonly view: ProcessView;
}

/** What the process of a case may know: stage, deadline, reminders and due effects; no personal data. */
export async function readProcess(
  pool: Pool,
  rules: RuleBook,
  caseId: CaseId,
  lawOf: LawOf = lawInForce,
): Promise<CaseProcess | undefined> {
  const found = await readCase(pool, caseId);
  if (found === undefined) return undefined;
  const { frozen, kind, version, file } = found;
  const view = lawOf(kind).process(file, rules);
  return { kind, version, view: frozen ? standingStill(view) : view };
}
