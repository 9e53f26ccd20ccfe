import type { CaseRecord, DecisionContext, DocumentRef, Matter, RulingTold } from '../../file/case/index.js';
import { officerBehind } from '../../file/case/index.js';
import type { Clock } from '../../clocks/index.js';
import { pauseClock, resumeClock } from '../../clocks/index.js';
import type { CaseId, CountryCode, Instant, OfficerId, UnitCode } from '../../kernel/index.js';
import { caseNumberFor, notKnown, refuse } from '../../kernel/index.js';
import type { ErrandRun } from '../../file/engine/errands.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { Step } from '../../rulebook/rules/index.js';
import type { AppealGround, Ruling } from './appeal.js';
import type { ReceiveRuling } from './errands.js';

/** Given in the file that is appealed: within the period that the decision opened, on units that it did not give. */
export interface MakeAppeal {
  readonly type: 'appeal';
  readonly grounds: readonly AppealGround[];
  readonly documents: readonly DocumentRef[];
  /** Added by the node in a file about a case: whom the case’s mandates name. */
  readonly defenders?: readonly OfficerId[];
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
  /** Whom the worker allowed to act for them in the case that the file is about. */
  readonly defenders?: readonly OfficerId[];
}

/** A file whose decision can be appealed. */
export interface AppealedFile extends CaseRecord {
  /** While the appeals body has it. */
  readonly appeal?: MadeAppeal | undefined;
  /** How many numbers appeals of this file were given. */
  readonly appealsNamed?: number;
  /** What came of the last one. */
  readonly ruled?: Ruling;
}

/** A file that is decided, and can be appealed, unit by unit. */
export interface AppealedByUnit extends AppealedFile {
  /** Refused, and by the appeals body as well: final, though other units can still be appealed. */
  readonly upheld?: readonly UnitCode[] | undefined;
}

/** A file may be appealed again after it was sent back, and a number may be another file's by accident. */
export const nextAppeal = ({ appealsNamed = 0, caseId }: AppealedFile, here: CountryCode): CaseId =>
  caseNumberFor(caseId, `appeal-${here}#${appealsNamed + 1}`);

export interface Appealed {
  readonly type: 'appealed';
  readonly at: Instant;
  readonly appeal: MadeAppeal;
  /** The worker's period, and what is left of it if they withdraw the appeal (R1); a journal from before kept none. */
  readonly left?: Clock;
}

export interface RulingLeaves {
  /** Refused, and no ground of the appeal: they can be appealed for the days that were left (R1). A journal from before names none. */
  readonly remains?: readonly UnitCode[];
}

/**
 * The appeals body's period begins where the appeal is made, in the same moment, and goes with it: both files name one due
 * date.
 *
 * @param step of the agreement, or of national law where it is about none
 */
export function madeAppeal(
  file: AppealedFile,
  { defenders: named, documents, grounds }: MakeAppeal,
  { country, step }: { readonly country: CountryCode; readonly step: Step },
  { by, now, rules }: DecisionContext,
): Appealed {
  const clock = openPeriod(
    {
      name: 'appeal-review',
      opened: 0,
      step,
      holder: theAgency(country, rulesOf(rules, country).desks.appeals),
      calendar: country,
      opening: { by: 'event', at: now },
    },
    rules,
  );
  const written = officerBehind(by);
  const appellant = written === undefined ? {} : { by: written };
  const appeal = {
    caseId: nextAppeal(file, country),
    grounds,
    documents,
    clock,
    ...appellant,
    ...(named && { defenders: named }),
  };
  const left = file.clock === undefined ? {} : { left: pauseClock(file.clock, now, 'appeal') };
  return { type: 'appealed', at: now, appeal, ...left };
}

/** What was decided waits; the period that runs is the appeals body's, in its own file. */
export const withAppeal = ({ appealsNamed = 0 }: AppealedFile, { appeal, left }: Appealed) => ({
  appeal,
  appealsNamed: appealsNamed + 1,
  clock: undefined,
  ...(left && { waiting: left }),
});

const appealedUnits = ({ appeal }: AppealedFile): readonly UnitCode[] =>
  (appeal?.grounds ?? []).flatMap(({ unit }) => unit ?? []);

/** With what an earlier ruling settled, the units that this one refused as well. */
export function refusedForGood(file: AppealedByUnit, ruling: ReceiveRuling['ruling']): readonly UnitCode[] {
  const { upheld = [] } = file;
  if (ruling.outcome === 'upheld') return [...upheld, ...appealedUnits(file)];
  if (ruling.outcome !== 'overturned') return upheld;
  return [...upheld, ...ruling.verdicts.flatMap(({ unit, verdict }) => (verdict === 'missing' ? [unit] : []))];
}

/**
 * What was refused and was no ground of this appeal: whoever appeals one unit early loses no day to appeal the others (R1).
 * Nothing where no days are kept, as in a journal from before.
 */
export function leftToAppeal(
  file: AppealedByUnit,
  decided: readonly { readonly unit: UnitCode; readonly verdict: 'held' | 'missing' }[],
): RulingLeaves {
  const ruledOn = [...(file.upheld ?? []), ...appealedUnits(file)];
  const remains = decided.flatMap(({ unit, verdict }) =>
    verdict === 'missing' && !ruledOn.includes(unit) ? [unit] : [],
  );
  return file.waiting === undefined || remains.length === 0 ? {} : { remains };
}

/**
 * The appeals body has it no more; what it ruled stays, for the worker to read. Where it ruled nothing, because the worker
 * withdrew, or a unit was no ground, the days that were left to appeal run on (R1).
 */
export function withRuling(
  file: AppealedByUnit,
  { at, remains, ruling }: { readonly at: Instant } & Pick<ReceiveRuling, 'ruling'> & RulingLeaves,
): Pick<AppealedByUnit, 'appeal' | 'clock' | 'ruled' | 'upheld' | 'waiting'> {
  const { waiting: left } = file;
  const over = {
    ...{ appeal: undefined, waiting: undefined },
    ...(ruling.outcome === 'withdrawn' ? {} : { ruled: ruling }),
    ...(remains && { upheld: refusedForGood(file, ruling) }),
  };
  const runsOn = ruling.outcome === 'withdrawn' || remains !== undefined;
  return runsOn && left !== undefined ? { ...over, clock: resumeClock(left, at) } : over;
}

/** What of a ruling the worker reads: all but who ruled, and the verdicts, which the decision has. */
export const rulingTold = ({ instructions, legalBasis, outcome, reasons }: Ruling): RulingTold => ({
  ...{ outcome, reasons, legalBasis },
  ...(instructions === undefined ? {} : { instructions }),
});

/** What the page of a file shows of its appeal. */
export const appealShown = ({ appeal, ruled }: AppealedFile) => ({
  ...(appeal && { appeal: appeal.caseId }),
  ...(ruled && { ruling: rulingTold(ruled) }),
});

/** As its page shows it: while it is appealed, the period that runs is the appeals body's, in the appeal's own file. */
export const underAppeal = <File extends AppealedFile>(file: File): File =>
  file.appeal === undefined ? file : { ...file, clock: file.appeal.clock };

/** What was decided at home about a case that goes abroad is ruled on at home: a corrected dossier, an alert. */
export const matterHere = (matter: Matter, here: CountryCode): Matter =>
  matter.host === here || matter.host === undefined
    ? matter
    : { home: here, ...(matter.standard && { standard: matter.standard }) };

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
export const defenders = ({ appeal, mandates = [] }: AppealedFile): readonly OfficerId[] => [
  ...mandates.flatMap(({ to }) => ('officer' in to ? [to.officer] : [])),
  ...(appeal?.defenders ?? []),
];

export const isFromTheAppeal = ({ appeal }: AppealedFile, { by }: DecisionContext): boolean =>
  by.kind === 'effect' && appeal !== undefined && by.file === appeal.caseId;

/** On units that the decision did not give, each once, in one's own words. */
export function refuseGrounds(
  decided: readonly { readonly unit: UnitCode; readonly verdict: 'held' | 'missing' }[],
  grounds: readonly AppealGround[],
) {
  for (const [index, { ground, unit }] of grounds.entries()) {
    const field = `grounds.${index}`;
    if (unit === undefined) return refuse('UNKNOWN_UNIT', { unit: notKnown }, `${field}.unit`);
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
