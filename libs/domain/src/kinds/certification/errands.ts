import { defenders } from '../appeal/appealed-file.js';
import type { OpenAppeal } from '../appeal/index.js';
import type { Errand, UnitVerdict } from '../../file/case/index.js';
import type { OfficerId } from '../../kernel/index.js';
import type { Certification } from './certification.js';
import { conflicted } from './impartial.js';

/** Opens the appeal against what was found, once. */
export const errands = (file: Certification): readonly Errand[] =>
  appealOpening(file).filter(({ id }) => !file.errandsRun.includes(id));

function appealOpening(file: Certification): readonly Errand[] {
  const { appeal, application, caseId, evaluation, foundAt, kind } = file;
  if (appeal === undefined || evaluation === undefined || foundAt === undefined) return [];
  const { dossier, language } = application;
  const command: OpenAppeal = {
    type: 'open-appeal',
    about: { caseId, kind },
    matter: { home: application.country, standard: application.standard },
    applicant: { dossier, language },
    decision: {
      outcome: 'not-yet-competent',
      verdicts: foundVerdicts(file),
      reasons: evaluation.summary,
      tacit: false,
      at: foundAt,
    },
    grounds: appeal.grounds,
    documents: appeal.documents,
    tookPart: [...new Set([...tookPart(file), ...(appeal.by === undefined ? [] : [appeal.by])])],
    clock: appeal.clock,
  };
  return [{ id: `open-appeal#${file.appealsNamed ?? 1}`, kind: 'appeal', caseId: appeal.caseId, command }];
}

/** What was found, unit by unit, as those who rule on it read it: a gap with what was seen of it. */
export function foundVerdicts({ application, evaluation, gaps = [] }: Certification): readonly UnitVerdict[] {
  return application.units.map((unit) => {
    const gap = gaps.find((one) => one.unit === unit);
    if (gap !== undefined) return { unit, verdict: 'missing', ground: gap.observed };
    const seen = evaluation?.findings.find((finding) => finding.unit === unit);
    return { unit, verdict: 'held', ground: seen?.observed ?? shownBefore };
  });
}

/** What was found and the appeals body has not settled for good. */
export const appealableFindings = (file: Certification): readonly UnitVerdict[] =>
  foundVerdicts(file).filter(({ unit }) => file.upheld?.includes(unit) !== true);

const shownBefore = {
  es: 'Se demostró antes, o en otro país.',
  en: 'It was shown before, or in another country.',
} as const;

/** Whoever evaluated, approved, credited, filed, declared what they are to the worker, or was taken off the case. */
export function tookPart(file: Certification): readonly OfficerId[] {
  const { approver, assessor, credits, declarations, evaluation, filers, formerly = [], replaced } = file;
  const people = [
    ...[assessor?.id, approver, evaluation?.by],
    ...credits.map(({ by }) => by),
    ...declarations.map(({ officer }) => officer),
    ...[...filers, ...replaced, ...formerly, ...conflicted(file), ...defenders(file)],
  ];
  return [...new Set(people.filter((officer) => officer !== undefined))];
}
