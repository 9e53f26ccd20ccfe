import { todayIn } from '@puente/domain/clocks';
import type { DrawFault } from '@puente/domain/draws';
import { drawsAgain, verifyDraw } from '@puente/domain/draws';
import type { CountryCode, PlainDate, TimeZone } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { Pool } from '@puente/persistence/database';
import type { KeptDraw } from '@puente/persistence/draws';
import type { AnyLaw } from '../laws/laws.js';
import { fileBefore } from './rebuild.js';

export interface DrawingAgain {
  readonly pool: Pool;
  readonly rules: RuleBook;
  readonly here: CountryCode;
  readonly timeZone: TimeZone;
  /** Hex of HMAC-SHA256 under the seed of a day; undefined where that seed may not be told yet. */
  readonly hmac: (day: PlainDate, input: string) => string | undefined;
}

/** Draws again what the journal says was drawn, on the file as it was before; nothing where the same people come of it. */
export async function drawFaults(
  draw: KeptDraw,
  { here, hmac, pool, rules, timeZone }: DrawingAgain,
): Promise<readonly DrawFault[]> {
  const { actor: by, at, caseId, kind, seq } = draw;
  const before = await fileBefore(pool, caseId, seq);
  const law: AnyLaw = lawOf(kind);
  const again = before === undefined ? () => undefined : drawsAgain(law, before, { caseId, here, now: at, by, rules });
  return verifyDraw(draw, { day: todayIn(timeZone, at), hmac, again });
}
