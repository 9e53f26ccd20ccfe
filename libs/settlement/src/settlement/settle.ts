import type { Pool, PoolClient } from '@puente/persistence/database';
import { together } from '@puente/persistence/database';
import type { CountryCode, Refused, TimeSource } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rules';
import type { LawOf } from '../case-file/laws.js';
import { canonical } from '../journal/canonical.js';
import type { Loaded } from '../sql/load.js';
import { load } from '../sql/load.js';
import { refusal } from '../sql/write.js';
import type { LockedCase } from './decide.js';
import { decide } from './decide.js';
import type { Outcome, SettleRequest, StoredOutcome } from './request.js';
import { writeSet } from './write-set.js';

export interface Ground {
  readonly pool: Pool;
  readonly rules: RuleBook;
  readonly here: CountryCode;
  readonly clock: TimeSource;
  readonly lawOf: LawOf;
}

export interface Settled {
  readonly outcome: Outcome;
  readonly wake?: number;
}

/**
 * One transaction of four statements: BEGIN, take the command and the case, write, COMMIT. The first two leave together
 * and so do the last two; the COMMIT of a write that failed is PostgreSQL's own rollback.
 */
export async function settleOnce(ground: Ground, request: SettleRequest): Promise<Settled> {
  const client = await ground.pool.connect();
  let broken = true;
  try {
    const settled = await settleOn(client, ground, request);
    broken = false;
    return settled;
  } finally {
    // After a failure nobody knows in which state the connection is; a new one costs little and is sure.
    client.release(broken);
  }
}

async function settleOn(client: PoolClient, ground: Ground, request: SettleRequest): Promise<Settled> {
  const { caseId, commandId, command } = request;
  const now = ground.clock.now();
  const actor = canonical(request.by);
  const values = [commandId, caseId, command.type, request.requestHash, actor, now];
  const [, { rows }] = await both(client, () => [client.query('BEGIN'), client.query<Loaded>({ ...load, values })]);
  const [found] = rows;
  if (found === undefined) throw new Error('the command was neither new nor known');
  if (found.outcome !== null) {
    await client.query('ROLLBACK');
    return { outcome: repeat(request, found.request_hash, found.outcome) };
  }

  const locked = lockedCase(found);
  const on = { law: ground.lawOf(request.kind), rules: ground.rules, here: ground.here, now };
  const verdict = decide(request, locked, on);
  if (verdict.outcome === 'refused') {
    const outcome = refused(request, verdict, locked);
    const told = [commandId, JSON.stringify(outcome)];
    await both(client, () => [client.query({ ...refusal, values: told }), client.query('COMMIT')]);
    return { outcome: { ...outcome, repeated: false } };
  }
  const { statement, values: written, outcome, wake } = writeSet(request, locked, verdict.events, actor, on);
  await both(client, () => [client.query({ ...statement, values: [...written] }), client.query('COMMIT')]);
  return { outcome: { ...outcome, repeated: false }, ...(wake === undefined ? {} : { wake }) };
}

/** Both have been answered when it returns, also where the first failed: a connection is never given back in between. */
async function both<A, B>(client: PoolClient, say: () => [Promise<A>, Promise<B>]): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled(together(client, say));
  if (a.status === 'rejected') throw a.reason;
  if (b.status === 'rejected') throw b.reason;
  return [a.value, b.value];
}

function lockedCase(row: Loaded): LockedCase | undefined {
  const { kind, version, head_hash: head, state: file, process, agencies } = row;
  if (kind === null || version === null || head === null || file === null || process === null || agencies === null) {
    return undefined;
  }
  return { kind, version, head, file, process, agencies };
}

function repeat(request: SettleRequest, storedHash: string | null, outcome: StoredOutcome): Outcome {
  const { requestHash, caseId } = request;
  if (requestHash === undefined || storedHash === null || requestHash === storedHash) {
    return { ...outcome, repeated: true };
  }
  return { outcome: 'refused', caseId, code: 'COMMAND_REUSED', detail: {}, repeated: false };
}

function refused(request: SettleRequest, verdict: Refused, locked: LockedCase | undefined): StoredOutcome {
  const { code, detail, field } = verdict;
  return {
    outcome: 'refused',
    caseId: request.caseId,
    code,
    detail,
    ...(field === undefined ? {} : { field }),
    ...(locked === undefined ? {} : { version: locked.version }),
  };
}
