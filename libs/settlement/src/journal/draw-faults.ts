import { todayIn } from '@puente/domain/clocks';
import type { DrawFault } from '@puente/domain/draws';
import { drawsAgain, verifyDraw } from '@puente/domain/draws';
import type { OfficerRegister } from '@puente/domain/kinds/officer-register';
import { drawable } from '@puente/domain/kinds/officer-register';
import type { CountryCode, PlainDate, TimeZone } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { Pool } from '@puente/persistence/database';
import type { KeptDraw } from '@puente/persistence/draws';
import { hadRegisters } from '@puente/persistence/queries';
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
  const drawableThen = await drawableFor(pool, draw);
  // Asked only where the draw names none.
  const registers = draw.event.draw.pool !== undefined || (await hadRegisters(pool, at));
  return verifyDraw(draw, { day: todayIn(timeZone, at), hmac, again, drawable: drawableThen, registers });
}

type Drawable = Parameters<typeof verifyDraw>[1]['drawable'];

/** The pool of the day as the register's journal had it when the draw was made; what stands there later counts for nothing. */
async function drawableFor(pool: Pool, { event }: KeptDraw): Promise<Drawable> {
  const { pool: used } = event.draw;
  const found = used && (await fileBefore(pool, used.register, used.entry + 1));
  if (found === undefined || !isRegister(found)) return () => undefined;
  const { pool: then } = found;
  return (_used, day, role) => (then?.day === day ? drawable(then, role).map(({ id }) => id) : undefined);
}

const isRegister = (file: object): file is OfficerRegister =>
  (file as Partial<OfficerRegister>).kind === 'officer-register';
