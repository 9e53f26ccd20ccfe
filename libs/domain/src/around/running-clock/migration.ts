import type { CaseRecord, Filing, Host, UnitVerdict } from '../../file/case/index.js';
import type { Equivalence, EquivalenceRef } from '../../rulebook/catalogue/index.js';
import { isComplete } from '../../rulebook/catalogue/index.js';
import type { Allowance, Clock } from '../../clocks/index.js';
import { todayIn } from '../../clocks/index.js';
import { isComposed, keptEquivalence, worthsOf } from '../../equivalence/index.js';
import type { CountryCode, Instant, LocalizedText, PlainDate, UnitCode } from '../../kernel/index.js';
import { knownAgreement } from '../../file/engine/rule-look-up.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { seasonalOf } from '../../kinds/recognition/review/index.js';
import type { Agreement, AgreementRef, LapsePolicy, RuleBook, Seasonal } from '../../rulebook/rules/index.js';
import { dueOn } from './stopping.js';

/** A file that keeps versions of rules; others have none to move to. */
export interface Pinned extends CaseRecord {
  readonly filing?: Filing;
  readonly host?: Host;
  readonly equivalence?: EquivalenceRef;
  readonly proposed?: readonly UnitVerdict[];
}

/** Those that a recognition gets beside its years; absent where it gets none. */
type TheSeasons = Pick<Seasonal, 'season' | 'seasons'>;

/** What a newer version would change for this case. */
export type Change =
  | { readonly what: 'duration'; readonly step: string; readonly from: Allowance; readonly to: Allowance }
  | { readonly what: 'lapse'; readonly from: LapsePolicy; readonly to: LapsePolicy }
  | { readonly what: 'validity'; readonly from: number; readonly to: number }
  /** For how many months an application that was closed for missing papers can be opened again. */
  | { readonly what: 'reopening'; readonly from: number; readonly to: number }
  /** Whether what the equivalence covers whole is recognised without a review. */
  | { readonly what: 'automatic'; readonly from: boolean; readonly to: boolean }
  | { readonly what: 'seasons'; readonly from?: TheSeasons; readonly to?: TheSeasons }
  | { readonly what: 'unit'; readonly unit: UnitCode; readonly from?: string; readonly to?: string }
  | {
      readonly what: 'limit';
      readonly limit: 'condition' | 'exclusion';
      readonly change: 'added' | 'removed';
      readonly words: LocalizedText;
    };

/** Which of the two move. */
interface Moving {
  readonly agreement: boolean | AgreementRef['id'];
  readonly equivalence: boolean;
}

/** The newer versions that are in force now, and what they would change. */
export interface Migration {
  readonly agreement?: { readonly from: AgreementRef; readonly to: AgreementRef };
  readonly equivalence?: { readonly from: EquivalenceRef; readonly to: EquivalenceRef };
  readonly changes: readonly Change[];
  /** Of the running period, and when it would be due. */
  readonly allowance?: Allowance;
  readonly dueBefore?: PlainDate;
  readonly dueAfter?: PlainDate;
}

/**
 * Undefined where the file keeps the newest versions already, or none at all.
 *
 * @param of which of the two move; both, where nothing is said. An agreement can be named: a file for several hosts keeps
 *   one for each, and moves them one after the other
 */
export function migrationOf(
  file: Pinned,
  { here, now, rules }: { readonly here: CountryCode; readonly now: Instant; readonly rules: RuleBook },
  of: Moving = { agreement: true, equivalence: true },
): Migration | undefined {
  const { filing } = file;
  const today = todayIn(rulesOf(rules, here).calendar.timeZone, now);
  const host = hostToMove(file, of.agreement, today, rules);
  if (filing === undefined || host === undefined) return undefined;
  const old = knownAgreement(rules, host.agreement);
  if (old === undefined) return undefined;
  const agreement = of.agreement === false ? undefined : newerAgreement(filing, host, today, rules);
  const [had, newer] = newerEquivalence(file, host, today, rules);
  const equivalence = of.equivalence ? newer : undefined;
  if (agreement === undefined && equivalence === undefined) return undefined;
  const under = (one: Agreement) => file.clock && allowanceUnder(file.clock, one, equivalence ?? had);
  const allowance =
    file.host === undefined && agreement !== undefined
      ? sharedAllowance(file, { agreement, rules }, under)
      : under(agreement ?? old);
  const [dueBefore, dueAfter] = [dueOn(file.clock, rules), file.clock && dueWith(file.clock, allowance, rules)];
  return {
    ...(agreement && { agreement: { from: host.agreement, to: { id: agreement.id, version: agreement.version } } }),
    ...(equivalence &&
      file.equivalence && {
        equivalence: { from: file.equivalence, to: { id: equivalence.id, version: equivalence.version } },
      }),
    changes: [
      ...(agreement ? agreementChanges(old, agreement, host) : []),
      ...(equivalence ? equivalenceChanges(had, equivalence) : []),
    ],
    ...(allowance && { allowance }),
    ...(dueBefore && { dueBefore }),
    ...(dueAfter && { dueAfter }),
  };
}

/** The host under the agreement that is named; where none is, the first that has a newer one. */
function hostToMove({ filing, host }: Pinned, of: Moving['agreement'], on: PlainDate, rules: RuleBook) {
  if (host !== undefined || filing === undefined) return host;
  const moves = (one: Host): boolean => newerAgreement(filing, one, on, rules) !== undefined;
  const { hosts } = filing;
  return hosts.find((one) => (typeof of === 'string' ? one.agreement.id === of : moves(one))) ?? hosts[0];
}

/** A step that one file takes for all of its hosts has the period that is best for the worker (R14), whichever of them moves. */
function sharedAllowance(
  { clock, filing }: Pinned,
  { agreement, rules }: { readonly agreement: Agreement; readonly rules: RuleBook },
  under: (agreement: Agreement) => Allowance | undefined,
): Allowance | undefined {
  if (clock === undefined) return undefined;
  const agreements = (filing?.hosts ?? []).flatMap((host) =>
    host.agreement.id === agreement.id ? agreement : (knownAgreement(rules, host.agreement) ?? []),
  );
  const measured = agreements.map((one) => ({ one, allowance: under(one) }));
  const ends = measured
    .flatMap(({ allowance }) =>
      allowance === undefined ? [] : [{ allowance, on: dueWith(clock, allowance, rules) ?? '' }],
    )
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
  return (clock.holder.who === 'worker' ? ends.at(-1) : ends[0])?.allowance;
}

function newerAgreement({ home }: Filing, host: Host, on: PlainDate, rules: RuleBook): Agreement | undefined {
  const found = rules.inForce(home, host.country, on);
  return found?.id === host.agreement.id && found.version > host.agreement.version ? found : undefined;
}

type Versions = readonly [had: Equivalence | undefined, newer: Equivalence | undefined];

function newerEquivalence({ equivalence, filing }: Pinned, host: Host, on: PlainDate, rules: RuleBook): Versions {
  const had = equivalence && keptEquivalence(equivalence, rules);
  if (had === undefined || filing === undefined) return [had, undefined];
  const ways = worthsOf(filing.certificate.standard, { rules, host: host.country, on });
  const found = ways.find(({ equivalence: one }) => one.to.code === host.standard)?.equivalence;
  return [had, found !== undefined && isNewer(found, had) ? found : undefined];
}

/**
 * A later version of the same table; or, where an adoption has a part in it, whatever holds now instead: what it joins
 * has a newer version, the host has its own word since, or it adopted somebody's.
 */
function isNewer(found: EquivalenceRef, had: EquivalenceRef): boolean {
  if (found.id === had.id) return found.version > had.version;
  return isComposed(found) || isComposed(had);
}

/** By the period's name, which is its step's; one that no agreement measures keeps its allowance. */
function allowanceUnder(
  clock: Clock,
  { steps: { alert: _alert, hostReview, silence: _silence, skillsTest: _test, ...others } }: Agreement,
  equivalence: Equivalence | undefined,
): Allowance | undefined {
  const review = equivalence !== undefined && isComplete(equivalence) ? hostReview.complete : hostReview.otherwise;
  const measured = Object.entries({ ...others, hostReview: review }).find(([step]) => isPeriodOf(step, clock));
  const within = measured?.[1].within;
  // An extension that was given in days of the old kind cannot be carried into a period of the other.
  return within?.unit === clock.allowance.unit ? within : undefined;
}

/** `awaitingDocuments` measures `awaiting-documents#2`. */
const isPeriodOf = (step: string, { id }: Clock): boolean =>
  id.startsWith(`${step.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}#`);

export const dueWith = (clock: Clock, allowance: Allowance | undefined, rules: RuleBook): PlainDate | undefined =>
  dueOn(allowance === undefined ? clock : { ...clock, allowance }, rules);

/** One entry where the two differ. */
const changed = <What extends Change['what'], Value>(what: What, from: Value, to: Value) =>
  from === to ? [] : [{ what, from, to }];

const reopening = ({ steps }: Agreement): number => steps.awaitingDocuments.reopenableForMonths;

function agreementChanges(from: Agreement, to: Agreement, host: Host): readonly Change[] {
  const [before, after] = [durations(from), durations(to)];
  const moved = Object.entries(before).flatMap(([step, old]): readonly Change[] => {
    const young = after[step];
    if (young === undefined || (young.unit === old.unit && young.days === old.days)) return [];
    return [{ what: 'duration', step, from: old, to: young }];
  });
  return [
    ...moved,
    ...changed('lapse', from.steps.hostReview.lapse, to.steps.hostReview.lapse),
    ...changed('validity', from.validityYears, to.validityYears),
    ...changed('reopening', reopening(from), reopening(to)),
    ...changed('automatic', from.automaticRecognition, to.automaticRecognition),
    ...seasonChanges(theSeasons(from, host), theSeasons(to, host)),
  ];
}

function theSeasons(agreement: Agreement, host: Host): TheSeasons | undefined {
  const { season, seasons } = seasonalOf(agreement, host) ?? {};
  return season && seasons !== undefined ? { season: { from: season.from, to: season.to }, seasons } : undefined;
}

function seasonChanges(from: TheSeasons | undefined, to: TheSeasons | undefined): readonly Change[] {
  const same =
    from?.seasons === to?.seasons && from?.season.from === to?.season.from && from?.season.to === to?.season.to;
  return same ? [] : [{ what: 'seasons', ...(from && { from }), ...(to && { to }) }];
}

function durations({ steps }: Agreement): Readonly<Record<string, Allowance>> {
  const { hostReview, alert, silence, skillsTest, ...others } = steps;
  const flat = { ...others, 'hostReview.complete': hostReview.complete, 'hostReview.otherwise': hostReview.otherwise };
  return {
    ...Object.fromEntries(Object.entries(flat).map(([name, step]) => [name, step.within])),
    'hostReview.extension': hostReview.extension.atMost,
    'skillsTest.announced': skillsTest.announced,
    'skillsTest.heldWithin': skillsTest.heldWithin,
    'silence.complainAfter': silence.complainAfter,
    'silence.ruling': silence.ruling.within,
    'silence.order': silence.order.atMost,
    'alert.tell': alert.tell.within,
    'alert.close': alert.close.within,
    'alert.atMost': alert.atMost,
  };
}

/** What a later table gives otherwise than the one before: unit by unit, and on which conditions. */
export const equivalenceChanges = (from: Equivalence | undefined, to: Equivalence): readonly Change[] => [
  ...unitChanges(from, to),
  ...limitChanges('condition', from?.conditions ?? [], to.conditions),
  ...limitChanges('exclusion', from?.exclusions ?? [], to.exclusions),
];

type Limits = readonly LocalizedText[];

/** By their words: one that says something else is another one. */
function limitChanges(limit: 'condition' | 'exclusion', from: Limits, to: Limits): readonly Change[] {
  const missing = (some: Limits, others: Limits) => some.filter(({ es }) => others.every((other) => other.es !== es));
  return [
    ...missing(to, from).map((words): Change => ({ what: 'limit', limit, change: 'added', words })),
    ...missing(from, to).map((words): Change => ({ what: 'limit', limit, change: 'removed', words })),
  ];
}

function unitChanges(from: Equivalence | undefined, to: Equivalence): readonly Change[] {
  const coverage = (of: Equivalence | undefined) => new Map(of?.units.map((one) => [one.unit, one.coverage]));
  const [before, after] = [coverage(from), coverage(to)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((unit): readonly Change[] => {
    const [old, young] = [before.get(unit), after.get(unit)];
    if (old === young) return [];
    return [{ what: 'unit', unit, ...(old && { from: old }), ...(young && { to: young }) }];
  });
}
