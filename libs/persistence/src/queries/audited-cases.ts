import type { CaseKind } from '@puente/domain/file/case';
import type { AgencyId, Instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import type { CaseRecord, CaseRow } from './case-records.js';
import { caseRecord } from './case-records.js';
import { amongSealed, caseColumns } from './case-sql.js';
import { Parameters } from './queue-sql.js';

/** Which of all cases of the node; left out means any. */
export interface AuditQuestion {
  readonly agency?: AgencyId;
  readonly kind?: CaseKind;
  readonly stage?: string;
  /** `MX-GT` */
  readonly corridor?: string;
  /** Past their due date at that moment. */
  readonly lateAt?: Instant;
  /** Where the page before ended. */
  readonly after?: Pick<CaseRecord, 'caseId' | 'openedAt'>;
  readonly atMost: number;
}

export interface AuditedCases {
  readonly items: readonly CaseRecord[];
  /** The last of the items, where there are more. */
  readonly last?: CaseRecord;
}

/** What no auditor finds here: it has a list and a door of its own, or is between a worker and who helps them. */
const otherDoors: CaseKind[] = ['integrity-event', 'data-breach', 'legal-aid'];

/**
 * SQL: cases of every agency, newest first, but what is sealed and what is about somebody who is protected now: left out before the page
 * is cut, or where it ends would name them.
 */
export async function auditedCases(pool: Pool, question: AuditQuestion): Promise<AuditedCases> {
  const parameters = new Parameters();
  const { corridor } = question;
  const from = corridor === undefined ? 'cases' : `${filesOf(parameters.of(corridor))} JOIN cases ON id = case_id`;
  const newest = corridor === undefined ? 'opened_at DESC, id' : 'since DESC, case_id';
  const found = `SELECT ${caseColumns} FROM ${from} WHERE ${conditions(question, parameters).join(' AND ')}
    ORDER BY ${newest} LIMIT ${question.atMost + 1}`;
  const { rows } = await pool.query<CaseRow>({ text: `${amongSealed.with} ${found}`, values: parameters.values });
  const items = rows.slice(0, question.atMost).map(caseRecord);
  const last = rows.length > items.length ? items.at(-1) : undefined;
  return { items, ...(last === undefined ? {} : { last }) };
}

function conditions(
  { after, agency, corridor, kind, lateAt, stage }: AuditQuestion,
  parameters: Parameters,
): readonly string[] {
  return [
    'NOT sealed',
    amongSealed.not,
    `kind <> ALL (${parameters.of(otherDoors)}::text[])`,
    ...(kind === undefined ? [] : [`kind = ${parameters.of(kind)}`]),
    ...(agency === undefined ? [] : [`agencies @> ARRAY[${parameters.of(agency)}::text]`]),
    ...(stage === undefined ? [] : [`stage = ${parameters.of(stage)}`]),
    ...(lateAt === undefined ? [] : [`due_at < ${parameters.of(lateAt)}::timestamptz`]),
    ...(after === undefined
      ? []
      : [beyond(after, corridor === undefined ? ['opened_at', 'id'] : ['since', 'case_id'], parameters)]),
  ];
}

/** SQL: numbers of a corridor's files in the order of the list, so that it is read no further than is shown. */
const filesOf = (corridor: string) =>
  `(SELECT case_id, opened_at AS since FROM case_facts WHERE corridor = ${corridor}) its`;

/** The moment alone first: along an index PostgreSQL begins there and not at the newest. */
function beyond(
  { caseId, openedAt }: Pick<CaseRecord, 'caseId' | 'openedAt'>,
  [moment, id]: readonly [moment: string, id: string],
  parameters: Parameters,
): string {
  const at = `${parameters.of(openedAt)}::timestamptz`;
  return `${moment} <= ${at} AND (${moment} < ${at} OR ${id} > ${parameters.of(caseId)})`;
}
