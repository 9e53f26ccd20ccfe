import type { CaseRecord, DecisionContext, DocumentRef } from '../../file/case/index.js';
import type { Clock } from '../../clocks/index.js';
import type { CaseId, CountryCode, OfficerId, UnitCode } from '../../kernel/index.js';
import { caseNumberFor, refuse } from '../../kernel/index.js';
import type { ErrandRun } from '../../file/engine/errands.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { AppealGround } from './appeal.js';

/** Given in the file that is appealed: within the period that the decision opened, on units that it did not give. */
export interface MakeAppeal {
  readonly type: 'appeal';
  readonly grounds: readonly AppealGround[];
  readonly documents: readonly DocumentRef[];
}

/** An appeal as the appealed file keeps it. */
export interface MadeAppeal {
  readonly caseId: CaseId;
  readonly grounds: readonly AppealGround[];
  readonly documents: readonly DocumentRef[];
  /** The appeals body's, as the appeal last told it. */
  readonly clock: Clock;
  /** The officer who appealed for the worker. */
  readonly by?: OfficerId;
}

/** A file whose decision can be appealed. */
export interface AppealedFile extends CaseRecord {
  /** While the appeals body has it. */
  readonly appeal?: MadeAppeal | undefined;
  /** How many numbers appeals of this file were given. */
  readonly appealsNamed?: number;
}

/** A file may be appealed again after it was sent back, and a number may be another file's by accident. */
export const nextAppeal = ({ appealsNamed = 0, caseId }: AppealedFile, here: CountryCode): CaseId =>
  caseNumberFor(caseId, `appeal-${here}#${appealsNamed + 1}`);

/** A number that another file has by accident was no good; the next one is tried. */
export function renumberedAppeal<File extends AppealedFile>(
  file: File,
  { errand, refused }: ErrandRun,
  here: CountryCode,
): File {
  const taken = refused === 'CASE_EXISTS' || refused === 'NO_SUCH_CASE';
  if (!errand.startsWith('open-appeal') || !taken || file.appeal === undefined) return file;
  const appeal = { ...file.appeal, caseId: nextAppeal(file, here) };
  return { ...file, appeal, appealsNamed: (file.appealsNamed ?? 0) + 1 };
}

/** Whom the worker allowed by name to act for them: nobody rules on what they may have written. */
export const defenders = ({ mandates = [] }: CaseRecord): readonly OfficerId[] =>
  mandates.flatMap(({ to }) => ('officer' in to ? [to.officer] : []));

export const isFromTheAppeal = ({ appeal }: AppealedFile, { by }: DecisionContext): boolean =>
  by.kind === 'effect' && appeal !== undefined && by.file === appeal.caseId;

/** On units that the decision did not give, each once, in one's own words. */
export function refuseGrounds(
  decided: readonly { readonly unit: UnitCode; readonly verdict: 'held' | 'missing' }[],
  grounds: readonly AppealGround[],
) {
  for (const [index, { ground, unit }] of grounds.entries()) {
    const field = `grounds.${index}`;
    if (unit === undefined) return refuse('UNKNOWN_UNIT', { unit: '–' }, `${field}.unit`);
    const verdict = decided.find((one) => one.unit === unit);
    if (verdict === undefined) return refuse('UNKNOWN_UNIT', { unit }, `${field}.unit`);
    if (verdict.verdict === 'held') return refuse('UNIT_NOT_MISSING', { unit }, `${field}.unit`);
    if (grounds.findIndex((one) => one.unit === unit) !== index) return refuse('UNIT_TWICE', { unit }, `${field}.unit`);
    const refusal = refuseWithoutReasons(ground, `${field}.ground`);
    if (refusal !== undefined) return refusal;
  }
  return grounds.length === 0 ? refuse('REASONS_MISSING', {}, 'grounds') : undefined;
}

/** On the decision as a whole, in one's own words: it gave and refused no unit. */
export function refuseGroundsOnTheWhole(grounds: readonly AppealGround[]) {
  for (const [index, { ground, unit }] of grounds.entries()) {
    const field = `grounds.${index}`;
    if (unit !== undefined) return refuse('UNKNOWN_UNIT', { unit }, `${field}.unit`);
    const refusal = refuseWithoutReasons(ground, `${field}.ground`);
    if (refusal !== undefined) return refusal;
  }
  return grounds.length === 0 ? refuse('REASONS_MISSING', {}, 'grounds') : undefined;
}
