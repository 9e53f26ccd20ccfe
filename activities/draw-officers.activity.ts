import { drawOfficer } from '@puente/domain/draws';
import type { Appeal } from '@puente/domain/kinds/appeal';
import type { AgencyId } from '@puente/domain/kernel';
import type { RecognitionReview } from '@puente/domain/kinds/recognition/review';
import { drawSeats } from '@puente/domain/kinds/recognition/review';
import { rulesOf } from '@puente/domain/rulebook/rules';
import type { CaseCommand } from '@puente/settlement/settlement';
import type { CaseParts } from './case-file/index.js';
import { dueIn } from './case-file/index.js';
import type { OfficerDirectory, SeedSource } from './draws/drawing.js';
import { unlessNobody } from './draws/drawing.js';

export type { OfficerDirectory, OfficersOnDuty, SeedSource } from './draws/drawing.js';

/** Whoever decides a case is drawn by lot; which roles are, is for the kind of file to say. */
export const drawOfficers = (directory: OfficerDirectory, chance: SeedSource) =>
  dueIn(['recognition-review', 'appeal'], async (file, of, parts) => {
    const seed = await chance.seed(of);
    return file.kind === 'appeal'
      ? drawForAppeal(file, seed, deskOf(parts, 'appeals'), directory)
      : drawForReview(file, seed, deskOf(parts, 'review'), directory);
  });

async function drawForReview(
  file: RecognitionReview,
  seed: string,
  agency: AgencyId,
  directory: OfficerDirectory,
): Promise<CaseCommand> {
  const draw = { seed, ...(await directory.onDuty(agency)) };
  unlessNobody(drawSeats(file, draw), agency, 'whom the draw could name');
  return { type: 'assign-officers', ...draw };
}

/** One officer of the appeals body who had no part in what is appealed. */
async function drawForAppeal(
  { tookPart }: Appeal,
  seed: string,
  agency: AgencyId,
  directory: OfficerDirectory,
): Promise<CaseCommand> {
  const draw = { seed, ...(await directory.having(agency, 'appeals-officer')) };
  unlessNobody(drawOfficer(draw, tookPart), agency, 'whom the draw could name');
  return { type: 'assign-officer', ...draw };
}

const deskOf = ({ rules, here }: CaseParts, desk: 'review' | 'appeals'): AgencyId => rulesOf(rules, here).desks[desk];
