import type { Pool, PoolClient } from '@puente/persistence/database';
import { assertClocksAgree, together } from '@puente/persistence/database';
import { BeingRestored, DecidedAbroad } from '@puente/persistence/restores';
import { lentTo } from '@puente/persistence/rows';
import type { CaseKind } from '@puente/domain/file/case';
import type { AgencyId, CaseId, CommandId, CountryCode, Instant, TimeSource } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { pausesInForce } from '@puente/domain/kinds/force-majeure';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { LawOf } from '../laws/laws.js';
import { canonical } from '../canonical/canonical.js';
import type { Prepared, Values } from '../sql/prepared.js';
import { withValues } from '../sql/prepared.js';
import { refusal } from '../sql/write.js';
import type { LockedCase } from './decide.js';
import { decide } from './decide.js';
import type { Loaded } from './loaded.js';
import { awaitsTheRelease, frozen, passesTheHold, passesTheRestore, passesTheSeal } from './frozen.js';
import { refused, repeat } from './outcomes.js';
import type { Outcome } from './request.js';
import type { SealedRequest } from './sealed.js';
import { writeSet } from './write-set.js';

export interface SettlementParts {
  readonly pool: Pool;
  readonly rules: RuleBook;
  readonly here: CountryCode;
  readonly clock: TimeSource;
  readonly lawOf: LawOf;
  /** Milliseconds by which the clock and PostgreSQL's may differ; where it is left out, they are not compared. */
  readonly clockTolerance?: number;
}

/** The process of a file that went on. */
export interface WakeCall {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
  readonly version: number;
}

export interface Settled {
  readonly outcome: Outcome;
  readonly wake?: WakeCall;
}

/** A case to take for a command, and what is asked of it then. */
export interface Asking<Row extends Loaded = Loaded> {
  /** Takes the case. */
  readonly look: Prepared;
  readonly values: { readonly command: CommandId; readonly case: CaseId; readonly agency?: AgencyId };
  /** Answers at once, while nobody else changes the file; undefined where nothing is asked of it. */
  readonly made: (row: Row) => SealedRequest | undefined;
}

/**
 * SQL: one transaction of four statements: BEGIN, look for the command and take the case, write, COMMIT. The first two leave
 * together and so do the last two; the COMMIT of a write that failed is PostgreSQL's own rollback.
 *
 * @returns undefined where nothing was asked of the case: then nothing happened
 */
export async function settleOnce<Row extends Loaded>(
  parts: SettlementParts,
  asking: Asking<Row>,
): Promise<Settled | undefined> {
  const client = await connectionFor(asking.values.agency, parts.pool);
  const turn: Turn = { client, open: true };
  try {
    return await settleIn(turn, parts, asking);
  } finally {
    // Whoever fails with the transaction open leaves it to the server: a new connection costs little and is sure.
    client.release(turn.open);
  }
}

/** An agency that the case is taken for is shown its rows; otherwise it is whoever asks already. */
const connectionFor = (agency: AgencyId | undefined, pool: Pool): Promise<PoolClient> =>
  agency === undefined ? pool.connect() : lentTo({ purpose: 'agency', agency }, () => pool.connect());

interface Turn {
  readonly client: PoolClient;
  /** The transaction may still be open. */
  open: boolean;
}

async function settleIn<Row extends Loaded>(
  turn: Turn,
  parts: SettlementParts,
  asking: Asking<Row>,
): Promise<Settled | undefined> {
  const found = await begin(turn, asking);
  if (found.by_nobody) throw new Error('nobody said who asks: of a file that is not seen nothing is decided');
  const asked = asking.made(found);
  if (asked === undefined) return leave(turn, undefined);
  const { request, words } = asked;
  if (found.outcome !== null) return leave(turn, { outcome: repeat(request, found.request_hash, found.outcome) });
  if (request.by.kind !== 'country') {
    if (found.restoring && !passesTheRestore(request)) throw new BeingRestored();
    if ((found.held || found.held_about === true) && !passesTheHold(request)) {
      // A sweep over many files goes on; whoever asks for one is told why.
      if (request.by.kind === 'clock' || request.by.kind === 'effect') return leave(turn, { outcome: frozen(request) });
      throw new DecidedAbroad();
    }
  }
  const stands =
    found.frozen === true ? !passesTheSeal(request) : found.unreached === true && awaitsTheRelease(request);
  if (stands) return leave(turn, { outcome: frozen(request) });
  const { clock, clockTolerance } = parts;
  if (clockTolerance !== undefined) assertClocksAgree(clock, found.database_now, clockTolerance);
  const locked = lockedCase(found);
  const now = notBefore(locked?.lastEntryAt, request.asOf ?? clock.now());
  const { commandId, caseId, command, requestHash } = request;
  const actor = canonical(request.by);
  const taken = { command: commandId, case: caseId, type: command.type, requestHash, actor, now };
  const pauses = pausesInForce(found.pauses ?? [], now, parts.rules);
  const on = { law: parts.lawOf(request.kind), rules: parts.rules, here: parts.here, now, pauses };
  const verdict = decide(request, locked, on);
  if (verdict.outcome === 'refused') {
    const outcome = refused(request, verdict, locked);
    await commit(turn, refusal, { ...taken, outcome: JSON.stringify(outcome) });
    return { outcome: { ...outcome, repeated: false } };
  }
  const { statement, values, outcome, wake } = writeSet(request, locked, verdict.events, taken, words, on);
  await commit(turn, statement, values);
  return {
    outcome: { ...outcome, repeated: false },
    ...(wake === undefined ? {} : { wake: { caseId, kind: request.kind, version: wake } }),
  };
}

/** A journal's time only goes on, also where the clock of a node was put back. */
const notBefore = (lastEntry: Instant | undefined, now: Instant): Instant =>
  lastEntry !== undefined && lastEntry > now ? lastEntry : now;

// SQL: the transaction begins in the packet that takes the case.
async function begin<Row extends Loaded>({ client }: Turn, { look, values }: Asking<Row>): Promise<Row> {
  const question = withValues(look, values);
  const [, { rows }] = await both(client, () => [client.query('BEGIN'), client.query<Row>(question)]);
  const [found] = rows;
  if (found === undefined) throw new Error('looking for a command gives one row, always');
  return found;
}

/** Nothing was written, and the case is let go. */
async function leave<Left>(turn: Turn, left: Left): Promise<Left> {
  await turn.client.query('ROLLBACK');
  turn.open = false;
  return left;
}

async function commit(turn: Turn, statement: Prepared, values: Values): Promise<void> {
  const { client } = turn;
  try {
    await both(client, () => [client.query(withValues(statement, values)), client.query('COMMIT')]);
  } finally {
    turn.open = false;
  }
}

/** Both have been answered when it returns, also where the first failed: a connection is never given back in between. */
async function both<A, B>(client: PoolClient, say: () => [Promise<A>, Promise<B>]): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled(together(client, say));
  if (a.status === 'rejected') throw a.reason;
  if (b.status === 'rejected') throw b.reason;
  return [a.value, b.value];
}

function lockedCase(row: Loaded): LockedCase | undefined {
  const { kind, version, revision, head_hash: head, state: file, process, agencies, last_entry_at: last } = row;
  if (revision === null) return undefined;
  if (kind === null || version === null || head === null || file === null || process === null || agencies === null) {
    return undefined;
  }
  const lastEntryAt = last === null ? undefined : instant(last);
  return { kind, version, revision, head, file, process, agencies, lastEntryAt };
}
