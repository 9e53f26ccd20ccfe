import type { Appeal } from '@puente/domain/kinds/appeal';
import { drawOfficer } from '@puente/domain/draws';
import type { CaseCommand } from '@puente/settlement/settlement';
import type { Drawing } from './drawing.js';
import { deskOf, unlessNobody } from './drawing.js';

/** One officer of the appeals body who had no part in what is appealed. */
export async function drawForAppeal(
  { tookPart }: Appeal,
  { of, parts, directory, chance }: Drawing,
): Promise<CaseCommand> {
  const agency = deskOf(parts, 'appeals');
  const candidates = await directory.having(agency, 'appeals-officer');
  const draw = { seed: await chance.seed(of), candidates };
  unlessNobody(drawOfficer(draw, tookPart), agency);
  return { type: 'assign-officer', ...draw };
}
