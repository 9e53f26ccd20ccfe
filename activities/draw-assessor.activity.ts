import type { AssessorCandidate } from '@puente/domain/kinds/certification';
import { drawAssessor as draw } from '@puente/domain/kinds/certification';
import { todayIn } from '@puente/domain/clocks';
import type { AgencyId, StandardCode } from '@puente/domain/kernel';
import type { Candidate } from '@puente/domain/draws';
import { rulesOf } from '@puente/domain/rulebook/rules';
import { dueIn } from './case-file/index.js';
import type { FromPool, SeedSource } from './draws/drawing.js';
import { unlessNobody } from './draws/drawing.js';

export interface AssessorsOnDuty extends FromPool {
  readonly assessors: readonly AssessorCandidate[];
  readonly approvers: readonly Candidate[];
}

/** Who of an agency can be drawn today, and who of them is habilitated for a standard. */
export interface AssessorDirectory {
  assessing(agency: AgencyId, standard: StandardCode): Promise<AssessorsOnDuty>;
}

/** As for the reviewers of a recognition. */
export const drawAssessor = (directory: AssessorDirectory, chance: SeedSource) =>
  dueIn('certification', async (file, of, { rules, time }) => {
    const { agency, country, standard } = file.application;
    const onDuty = await directory.assessing(agency, standard.code);
    const from = { seed: await chance.seed(of), ...onDuty };
    const { calendar } = rulesOf(rules, country);
    const drawn = draw(file, from, todayIn(calendar.timeZone, time.now()));
    unlessNobody(drawn, agency, `to assess ${standard.code} and somebody else to approve`);
    return { type: 'assign-assessor', ...from };
  });
