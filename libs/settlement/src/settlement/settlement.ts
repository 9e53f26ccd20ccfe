import type { AgencyId } from '@puente/domain/kernel';
import type { CaseRecord } from '@puente/persistence/queries';
import type { OwnWordsVault } from '@puente/persistence/vault';
import type { LawOf } from '../laws/laws.js';
import { lawInForce } from '../laws/laws.js';
import { enter, load } from '../sql/load.js';
import { frozen } from './frozen.js';
import type { Entered, Loaded } from './loaded.js';
import { recordOf } from './loaded.js';
import type { Outcome, SettleRequest } from './request.js';
import { saysNothing, sealed } from './sealed.js';
import type { Asking, Settled, SettlementParts, WakeCall } from './settle.js';
import { settleOnce } from './settle.js';

/** The only way in which anything happens to a case. The answer is final when the caller gets it. */
export interface Settlement {
  settle(request: SettleRequest): Promise<Outcome>;
  /**
   * The same of a command for which it is enough to see the file: the case is taken first, in the trip that a door would have cost.
   *
   * @param taken of which case, by which command; and whose officer asks: what their agency neither has nor had is not taken
   * @param made what is asked of the file; it answers at once, while nobody else changes the file. Undefined where it cannot say so,
   * or has nothing to ask
   * @returns undefined where nothing was asked, a worker says something, or the command was settled before: nothing happened, and
   * `settle` can be asked
   */
  settleOn(
    taken: Pick<SettleRequest, 'commandId' | 'caseId'> & { readonly agency: AgencyId },
    made: (file: CaseRecord) => SettleRequest | undefined,
  ): Promise<Outcome | undefined>;
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
  const settled = async <Row extends Loaded>(asking: Asking<Row>): Promise<Outcome | undefined> => {
    const done = await settleAfterRaces(parts, asking);
    if (done?.wake !== undefined) tell(options, done.wake);
    return done?.outcome;
  };
  return {
    async settle(request) {
      const ready = await sealed(words, request);
      // Of somebody whom this node does not know, or was made to forget, it keeps nothing: nor that they were asked for.
      if (ready === undefined) return frozen(request);
      const { commandId: command, caseId } = request;
      const outcome = await settled({ look: load, values: { command, case: caseId }, made: () => ready });
      if (outcome === undefined) throw new Error('what is asked of every file has an outcome');
      return outcome;
    },
    settleOn({ agency, caseId, commandId: command }, made) {
      return settled<Entered>({
        ...{ look: enter, values: { command, case: caseId, agency } },
        made(row) {
          const file = recordOf(row);
          const request = file && made(file);
          return request && saysNothing(request) ? { request, words: [] } : undefined;
        },
      });
    },
  };
}

/**
 * Unique violation (the same command twice at once, two beginnings of one case), serialization failure, deadlock: another
 * settlement won, and looking again finds what it left. Losing both ways in a row needs a third look, and no more.
 */
const races: ReadonlySet<unknown> = new Set(['23505', '40001', '40P01']);
const looks = 3;

async function settleAfterRaces<Row extends Loaded>(
  parts: SettlementParts,
  asking: Asking<Row>,
): Promise<Settled | undefined> {
  for (let look = 1; ; look += 1) {
    try {
      return await settleOnce(parts, asking);
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
