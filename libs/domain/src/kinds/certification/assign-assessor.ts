import { todayIn } from '../../clocks/index.js';
import type { Instant, OfficerId, PlainDate, Refused } from '../../kernel/index.js';
import { accept, isRefused, refuse } from '../../kernel/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { drawOfficers } from '../../draws/index.js';
import type { AssessorCandidate, AssessorDraw, Certification } from './certification.js';
import { command, event, namesake } from './define.js';
import { mayNotDecide } from './impartial.js';

/** Outcome of the draw: an assessor habilitated for the standard, and somebody else who approves. */
export interface AssignAssessor extends AssessorDraw {
  readonly type: 'assign-assessor';
}

export interface DrawnForCertification {
  /** None where nothing is left to evaluate. */
  readonly assessor?: { readonly id: OfficerId; readonly habilitatedUntil: PlainDate };
  readonly approver: OfficerId;
}

export interface AssessorDrawn extends DrawnForCertification {
  readonly type: 'assessor-drawn';
  readonly at: Instant;
  readonly draw: AssessorDraw;
}

/** Whether somebody who has to be drawn is not. */
export const needsDraw = ({ stage, assessor, approver }: Certification): boolean =>
  stage === 'evaluated'
    ? approver === undefined
    : (stage === 'admissible' || stage === 'evaluation-scheduled') &&
      (assessor === undefined || approver === undefined);

/**
 * By the same lot as the reviewers of a recognition. Whoever was drawn before and can go on stays: the lot then falls on
 * nobody else. Only who is habilitated for the standard on that day takes part.
 */
export function drawAssessor(
  file: Certification,
  draw: AssessorDraw,
  today: PlainDate,
): DrawnForCertification | Refused<'ASSESSOR_NOT_HABILITATED' | 'NO_TWO_OFFICERS'> {
  const { application, approver, assessor, credits, evaluation, stage } = file;
  const { seed } = draw;
  const proposed = stage === 'evaluated' ? evaluation?.by : undefined;
  const habilitated = draw.assessors.filter((one) => isHabilitated(one, today));
  if (proposed === undefined && assessor === undefined && habilitated.length === 0 && draw.assessors.length > 0) {
    return refuse('ASSESSOR_NOT_HABILITATED', { standard: application.standard.code });
  }
  const staying = proposed ?? assessor?.id;
  const creditors = credits.map(({ by }) => by);
  const drawn = drawOfficers(
    {
      seed,
      reviewers: staying === undefined ? habilitated : [{ id: staying, load: 0 }],
      approvers:
        approver === undefined
          ? draw.approvers.filter(({ id }) => !creditors.includes(id))
          : [{ id: approver, load: 0 }],
    },
    mayNotDecide(file),
  );
  if (isRefused(drawn)) return drawn;
  const found = assessor ?? habilitationOf(habilitated, drawn.reviewer);
  return { ...(proposed === undefined && found !== undefined ? { assessor: found } : {}), approver: drawn.approver };
}

const isHabilitated = ({ habilitatedUntil }: AssessorCandidate, today: PlainDate): boolean =>
  habilitatedUntil !== undefined && habilitatedUntil >= today;

function habilitationOf(candidates: readonly AssessorCandidate[], id: OfficerId): DrawnForCertification['assessor'] {
  const until = candidates.find((candidate) => candidate.id === id)?.habilitatedUntil;
  return until === undefined ? undefined : { id, habilitatedUntil: until };
}

export const assignAssessor = command({
  type: 'assign-assessor',
  givenBy: { admissible: ['effect'], 'evaluation-scheduled': ['effect'], evaluated: ['effect'] },
  refusals: ['ALREADY_DONE', 'ASSESSOR_NOT_HABILITATED', 'NO_TWO_OFFICERS'],
  decide(file, { type: _type, ...draw }: AssignAssessor, { now, rules }) {
    if (!needsDraw(file)) return refuse('ALREADY_DONE');
    const drawn = drawAssessor(file, draw, todayIn(rulesOf(rules, file.application.country).calendar.timeZone, now));
    return isRefused(drawn) ? drawn : accept<AssessorDrawn>({ type: 'assessor-drawn', at: now, ...drawn, draw });
  },
});

export const assessorDrawn = event({
  type: 'assessor-drawn',
  weighs: true,
  evolve: (file, { approver, assessor }: AssessorDrawn) => ({
    ...file,
    draws: file.draws + 1,
    approver,
    ...(assessor === undefined ? {} : { assessor }),
  }),
  lines: namesake,
});
