import type { RecognitionReview } from '@puente/domain/kinds/recognition/review';
import { drawSeats } from '@puente/domain/kinds/recognition/review';
import type { CaseCommand } from '@puente/settlement/settlement';
import type { CaseParts } from '../case-file/index.js';
import { effect } from '../case-file/index.js';
import { drawForAppeal } from './draw-for-appeal.js';
import type { Drawing, OfficerDirectory, SeedSource } from './drawing.js';
import { deskOf, unlessNobody } from './drawing.js';

/** Whoever decides a case is drawn by lot; which roles are, is for the kind of file to say. */
export const officerDrawer = (parts: CaseParts, directory: OfficerDirectory, chance: SeedSource) => {
  return effect(parts, 'draw-officers', (file, of) => {
    const drawing = { of, parts, directory, chance };
    switch (file.kind) {
      case 'recognition-review':
        return drawForReview(file, drawing);
      case 'appeal':
        return drawForAppeal(file, drawing);
      default:
        throw new Error(`nobody is drawn for a ${file.kind}`);
    }
  });
};

async function drawForReview(file: RecognitionReview, { of, parts, directory, chance }: Drawing): Promise<CaseCommand> {
  const agency = deskOf(parts, 'review');
  const { reviewers, approvers } = await directory.onDuty(agency);
  const draw = { seed: await chance.seed(of), reviewers, approvers };
  unlessNobody(drawSeats(file, draw), agency);
  return { type: 'assign-officers', ...draw };
}
