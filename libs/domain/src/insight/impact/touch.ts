import type { CaseKind } from '../../file/case/index.js';
import type { Equivalence, Standard, StandardRef } from '../../rulebook/catalogue/index.js';
import { decisiveOfStandard } from '../../rulebook/catalogue/index.js';
import { todayIn } from '../../clocks/index.js';
import { keptEquivalence } from '../../equivalence/index.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import type { FileOf } from '../../laws/index.js';
import { lawOf } from '../../laws/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { RecognitionReview } from '../../kinds/recognition/review/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Migration } from '../../around/running-clock/index.js';
import { migrationOf, equivalenceChanges } from '../../around/running-clock/index.js';
import type { Effect, Touched } from './touched.js';

/** The kinds of file that name standards, agreements or equivalences. */
export const touchedKinds = [
  'recognition-request',
  'recognition-review',
  'certification',
] as const satisfies CaseKind[];
export type TouchedFile = FileOf<(typeof touchedKinds)[number]>;

/** The rules as they are, and as they would be. */
export interface ChangeOfRules {
  readonly here: CountryCode;
  readonly before: RuleBook;
  readonly after: RuleBook;
  /** A moment of the day on which the change takes effect. */
  readonly at: Instant;
}

/** How a change of rules touches a file; undefined where it does not, or where the file is over and nothing rests on it. */
export function touch(file: TouchedFile, change: ChangeOfRules): Touched | undefined {
  const { caseId, kind } = file;
  const state = stateOf(file, change.before);
  const dossier = dossierOf(file);
  if (state === undefined) return undefined;
  const effects: Effect[] = standardsOf(file).flatMap((ref) => standardEffect(ref, change));
  const about = { caseId, kind, state, dossier };
  if (file.kind === 'certification') return effects.length === 0 ? undefined : { ...about, effects };
  if (state === 'decided') {
    if (file.kind === 'recognition-review') effects.push(...unitsOfDecision(file, change));
    return effects.length === 0 ? undefined : { ...about, effects };
  }
  const moved = migration(file, change);
  effects.push(...(moved?.changes ?? []));
  const { dueAfter, dueBefore } = moved ?? {};
  const due =
    dueAfter === undefined || dueBefore === undefined || dueAfter === dueBefore ? {} : { dueAfter, dueBefore };
  return effects.length === 0 && !('dueAfter' in due) ? undefined : { ...about, effects, ...due };
}

/** The standards that a file rests on, and whether it is decided; undefined where it is over and nothing rests on it. */
export function restsOn(
  file: TouchedFile,
  rules: RuleBook,
): { readonly state: Touched['state']; readonly standards: readonly StandardRef[] } | undefined {
  const state = stateOf(file, rules);
  return state && { state, standards: standardsOf(file) };
}

/** What moving the file would bring that moving it today would not. */
function migration(
  file: Exclude<TouchedFile, { kind: 'certification' }>,
  { here, before, after, at: now }: ChangeOfRules,
): Migration | undefined {
  const [old, young] = [before, after].map((rules) => migrationOf(file, { here, now, rules }));
  return sameTargets(old, young) ? undefined : young;
}

const sameTargets = (one: Migration | undefined, other: Migration | undefined): boolean =>
  one?.agreement?.to.version === other?.agreement?.to.version &&
  one?.equivalence?.to.version === other?.equivalence?.to.version;

/** Nothing can happen to it any more that rules would have a say in; that somebody is still to be told does not matter. */
const over: ReadonlySet<string> = new Set(['withdrawn', 'draft-deleted', 'closed-without-prejudice', 'concluded']);

function stateOf(file: TouchedFile, rules: RuleBook): Touched['state'] | undefined {
  if (file.kind === 'recognition-review' && (file.stage === 'recognised' || file.stage === 'partially-recognised'))
    return 'decided';
  if (file.kind === 'certification' && file.certificate !== undefined) return 'decided';
  return over.has(file.stage) || lawOf(file.kind).process(file as never, rules).ended ? undefined : 'open';
}

const dossierOf = (file: TouchedFile) =>
  file.kind === 'certification' ? file.application.dossier : file.filing.dossier;

function standardsOf(file: TouchedFile): readonly StandardRef[] {
  if (file.kind === 'certification') return [file.application.standard];
  const hosts = file.kind === 'recognition-review' ? [file.host] : file.filing.hosts;
  return [file.filing.certificate.standard, ...hosts.map(({ country, standard: code }) => ({ country, code }))];
}

function standardEffect(standard: StandardRef, { before, after }: ChangeOfRules): readonly Effect[] {
  const [old, young] = [before, after].map((rules) =>
    rules.country(standard.country)?.catalogue.standards.get(standard.code),
  );
  if (old === undefined || old === young) return [];
  if (young === undefined) return [{ what: 'standard', standard, change: 'withdrawn' }];
  return sameStandard(old, young) ? [] : [{ what: 'standard', standard, change: 'changed' }];
}

const sameStandard = (one: Standard, other: Standard): boolean =>
  decisiveOfStandard.every((part) => one[part] === other[part]) &&
  one.units.length === other.units.length &&
  one.units.every(({ code }) => other.units.some((unit) => unit.code === code));

function unitsOfDecision(file: RecognitionReview, { before, after, at, here }: ChangeOfRules): readonly Effect[] {
  const [old, young] = [before, after].map((rules) => inForce(file, rules, at, here));
  if (young === undefined || (old?.id === young.id && old.version === young.version)) return [];
  return equivalenceChanges(file.equivalence && keptEquivalence(file.equivalence, before), young);
}

const inForce = (file: RecognitionReview, rules: RuleBook, at: Instant, here: CountryCode): Equivalence | undefined =>
  rules.equivalences.between(
    file.filing.certificate.standard,
    file.host.country,
    todayIn(rulesOf(rules, here).calendar.timeZone, at),
  );
