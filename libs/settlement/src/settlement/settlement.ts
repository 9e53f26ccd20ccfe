import type { CaseKind } from '@puente/domain/file/case';
import type { CaseId } from '@puente/domain/kernel';
import type { OwnWordsVault } from '@puente/persistence/vault';
import type { LawOf } from '../laws/laws.js';
import { lawInForce } from '../laws/laws.js';
import { frozen } from './frozen.js';
import type { Outcome, SettleRequest } from './request.js';
import type { SealedRequest } from './sealed.js';
import { sealed } from './sealed.js';
import type { SettlementParts, Settled } from './settle.js';
import { settleOnce } from './settle.js';

/** The only way in which anything happens to a case. The answer is final when the caller gets it. */
export interface Settlement {
  settle(request: SettleRequest): Promise<Outcome>;
}

export interface WakeCall {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
  readonly version: number;
}

export interface SettlementOptions extends Omit<SettlementParts, 'lawOf'> {
  /** Seals what workers say; where it is left out, a command in which they say anything is not settled. */
  readonly words?: OwnWordsVault;
  /** The law in force, where it is left out. */
  readonly lawOf?: LawOf;
  /**
   * Called after the commit that left a wake, and never waited for: the row stays until the process was told, so a call
   * that fails delays and loses nothing.
   */
  readonly wake?: (call: WakeCall) => unknown;
  /** Told of a wake that failed; ids and codes only. */
  readonly log?: { warn(message: string, about: Readonly<Record<string, string | number>>): void };
}

export function createSettlement(options: SettlementOptions): Settlement {
  const { pool, rules, here, clock, clockTolerance, words, lawOf = lawInForce } = options;
  const parts = { pool, rules, here, clock, lawOf, ...(clockTolerance === undefined ? {} : { clockTolerance }) };
  return {
    async settle(request) {
      const ready = await sealed(words, request);
      // Of somebody whom this node does not know, or was made to forget, it keeps nothing: nor that they were asked for.
      if (ready === undefined) return frozen(request);
      const { outcome, wake } = await settleAfterRaces(parts, ready);
      if (wake !== undefined) tell(options, { caseId: request.caseId, kind: request.kind, version: wake });
      return outcome;
    },
  };
}

/**
 * Unique violation (the same command twice at once, two beginnings of one case), serialization failure, deadlock: another
 * settlement won, and looking again finds what it left. Losing both ways in a row needs a third look, and no more.
 */
const races: ReadonlySet<unknown> = new Set(['23505', '40001', '40P01']);
const looks = 3;

async function settleAfterRaces(parts: SettlementParts, request: SealedRequest): Promise<Settled> {
  for (let look = 1; ; look += 1) {
    try {
      return await settleOnce(parts, request);
    } catch (error) {
      if (look === looks || !races.has((error as { code?: unknown }).code)) throw error;
    }
  }
}

function tell({ wake, log }: SettlementOptions, call: WakeCall): void {
  const failed = (error: unknown) =>
    log?.warn('wake failed; the dispatcher will send it', {
      caseId: call.caseId,
      version: call.version,
      error: error instanceof Error ? error.name : 'unknown',
    });
  try {
    void Promise.resolve(wake?.(call)).catch(failed);
  } catch (error) {
    failed(error);
  }
}
