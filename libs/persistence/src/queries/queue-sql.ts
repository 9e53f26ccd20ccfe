import type { CaseKind } from '@puente/domain/file/case';
import { unapprovedAlerts } from '@puente/domain/kinds/alert';
import type { AgencyId, CaseId, Instant, OfficerId, StaffRole } from '@puente/domain/kernel';
import { amongSealed, isAssigned } from './case-sql.js';

/** Which of the cases that an agency holds; left out means any. */
export interface QueueFilter {
  /** What awaits this role. */
  readonly role?: StaffRole;
  readonly kind?: CaseKind;
  readonly stage?: string;
  /** `MX-GT` */
  readonly corridor?: string;
  /** Past their due date. */
  readonly late?: boolean;
  /** Not past it, and due within `soonWithinDays`. */
  readonly soon?: boolean;
  /** Nobody was drawn for it: whoever of the role comes first. */
  readonly unassigned?: boolean;
  /** Drawn for the officer who asks. */
  readonly mine?: boolean;
  /** Due at that moment or later. */
  readonly dueFrom?: Instant;
  /** Due at that moment or earlier. */
  readonly dueUntil?: Instant;
}

/**
 * `due`: most urgent first, as the indexes of queues have it; they are read from their end as well. `opened`: oldest first, of what was
 * drawn for one officer only, because no index has the age of what an agency holds, and all of that would be sorted for each page.
 */
export type QueueOrder = 'due' | '-due' | 'opened' | '-opened';

/** Where a file stands in a queue, by whichever moment it is ordered. */
export interface QueuePlace {
  readonly caseId: CaseId;
  /** None where it is due no more. */
  readonly at?: Instant;
}

/** Whose queue it is, and when. */
export interface Asking {
  readonly agency: AgencyId;
  readonly officer: OfficerId;
  readonly now: Instant;
  /** They may know of alerts that nobody approved; whoever else asks finds and counts none. */
  readonly decidesOnAlerts?: boolean;
}

/** Days before the due date from which a supervisor may still move what nobody took up: a working day and a weekend. */
export const soonWithinDays = 3;

const due = `coalesce(due_at, 'infinity')`;

/**
 * Beside a stage, whose index has the order of a queue, a kind is looked up in none: PostgreSQL, which takes both to be of one file by
 * chance alone, would otherwise expect few, bring two indexes together and sort all that it finds.
 */
const ofKind = (kind: string, besideStage: boolean) => (besideStage ? `(kind = ${kind}) IS TRUE` : `kind = ${kind}`);

/** Puts values into a statement and remembers them in order. */
export class Parameters {
  readonly values: unknown[] = [];

  /** The same value twice is the same parameter. */
  of(value: unknown): string {
    const known = this.values.indexOf(value);
    return `$${known >= 0 ? known + 1 : this.values.push(value)}`;
  }
}

/** SQL: found first and sorted then: what was drawn for somebody is few, and in the order of age PostgreSQL would look for it among all. */
const asOneTable = 'OFFSET 0';

/** How an order goes on from a place, and which way its columns go. */
export const ordering = (order: QueueOrder) => ({
  byAge: order.endsWith('opened'),
  ...(order.startsWith('-') ? ({ beyond: '<', way: ' DESC' } as const) : ({ beyond: '>', way: '' } as const)),
});

/**
 * SQL: rows of a queue in order, each branch straight along an index: whose turn it is stands first in `awaiting`, and only
 * where it is several people's turn the others are looked for. Whoever asks says `amongSealed.with` before it.
 *
 * @param columns what to select; the order's columns are among them
 * @param after where the page before ended
 */
export function queueSql(
  { agency, decidesOnAlerts, officer, now }: Asking,
  filter: QueueFilter,
  { columns, limit, after, order = 'due' }: { columns: string; limit: number; after?: QueuePlace; order?: QueueOrder },
  parameters: Parameters,
): string {
  const { role, kind, stage, corridor, late, mine, soon, unassigned, dueFrom, dueUntil } = filter;
  const time = () => `${parameters.of(now)}::timestamptz`;
  // What has no day is not among them: the column alone is then the order, and its index begins and ends where the queue does.
  const isDated = late === true || soon === true || dueUntil !== undefined;
  const { beyond, byAge, way } = ordering(order);
  const conditions = [
    `holder = ${parameters.of(agency)}`,
    // The sealed queue of whoever protects a minor is another one.
    'NOT sealed',
    amongSealed.not,
    ...(decidesOnAlerts === true
      ? []
      : [`NOT (kind = 'alert' AND stage = ANY (${parameters.of(unapprovedAlerts)}::text[]))`]),
    ...(after === undefined
      ? []
      : [
          `(${byAge ? 'opened_at' : due}, id) ${beyond} (${parameters.of(after.at ?? 'infinity')}::timestamptz, ${parameters.of(after.caseId)}::text)`,
          ...(after.at === undefined || !isDated || byAge
            ? []
            : [`due_at ${beyond}= ${parameters.of(after.at)}::timestamptz`]),
        ]),
    ...(kind === undefined ? [] : [ofKind(parameters.of(kind), stage !== undefined)]),
    ...(stage === undefined ? [] : [`stage = ${parameters.of(stage)}`]),
    // By the column itself, which the wall lets PostgreSQL look up as a range.
    ...(late === true ? [`due_at < ${time()}`] : []),
    ...(soon === true ? [`due_at >= ${time()} AND due_at < ${time()} + make_interval(days => ${soonWithinDays})`] : []),
    ...(dueFrom === undefined ? [] : [`${due} >= ${parameters.of(dueFrom)}::timestamptz`]),
    ...(dueUntil === undefined ? [] : [`due_at <= ${parameters.of(dueUntil)}::timestamptz`]),
    ...(unassigned === true ? ['cardinality(assigned) = 0'] : []),
    ...(mine === true ? [isAssigned(parameters.of(officer))] : []),
    ...(corridor === undefined
      ? []
      : [`EXISTS (SELECT FROM case_facts f WHERE f.case_id = id AND f.corridor = ${parameters.of(corridor)})`]),
  ];
  const branch = (...more: readonly string[]): string =>
    `(SELECT ${columns} FROM cases WHERE ${[...conditions, ...more].join(' AND ')}
      ${byAge ? asOneTable : `ORDER BY ${isDated ? 'due_at' : due}${way}, id${way} LIMIT ${limit}`})`;
  if (role === undefined) return branch();
  const wanted = parameters.of(role);
  return [
    branch(`awaiting[1] = ${wanted}::text`),
    branch('cardinality(awaiting) > 1', `awaiting[2] = ${wanted}::text`),
    branch('cardinality(awaiting) > 2', `awaiting[3:] @> ARRAY[${wanted}::text]`),
  ].join(' UNION ALL ');
}
