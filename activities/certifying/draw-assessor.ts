import { ApplicationFailure } from '@temporalio/common';
import type { SeedSource } from '../assigning/index.js';
import type { CaseParts } from '../case-file/index.js';
import { effect } from '../case-file/index.js';
import type { AssessorCandidate } from '@puente/domain/kinds/certification';
import { drawAssessor } from '@puente/domain/kinds/certification';
import { todayIn } from '@puente/domain/clocks';
import type { AgencyId, StandardCode } from '@puente/domain/kernel';
import { isRefused } from '@puente/domain/kernel';
import type { Candidate } from '@puente/domain/draws';
import { certificationIn } from './certification-in.js';

export interface AssessorsOnDuty {
  readonly assessors: readonly AssessorCandidate[];
  readonly approvers: readonly Candidate[];
}

/** Who of an agency can be drawn now, and who of them is habilitated for a standard. */
export interface AssessorDirectory {
  onDuty(agency: AgencyId, standard: StandardCode): Promise<AssessorsOnDuty>;
}

/**
 * As for the reviewers of a recognition: the law draws, and is asked beforehand whether it would. Nobody to draw is no
 * fault of the case: an operator sees it, and it is tried again until the agency has somebody.
 */
export const assessorDrawer = (parts: CaseParts, directory: AssessorDirectory, chance: SeedSource) =>
  effect(parts, 'draw-assessor', async (content, of) => {
    const file = certificationIn(content);
    const { agency, country, standard } = file.application;
    const onDuty = await directory.onDuty(agency, standard.code);
    const draw = { seed: await chance.seed(of), ...onDuty };
    const calendar = parts.rules.country(country)?.calendar;
    if (!calendar) throw new Error(`no pack for ${country}`);
    const drawn = drawAssessor(file, draw, todayIn(calendar.timeZone, parts.time.now()));
    if (isRefused(drawn)) {
      throw ApplicationFailure.create({
        type: drawn.code,
        message: `${agency} has nobody on duty to assess ${standard.code} and somebody else to approve`,
        nextRetryDelay: '5 minutes',
      });
    }
    return { type: 'assign-assessor', ...draw };
  });
