import type { Equivalence, Standard, StandardRef, UnitCoverage } from '../../rulebook/catalogue/index.js';
import type { CountryCode, PlainDate } from '../../kernel/index.js';
import { notKnown, refuse } from '../../kernel/index.js';
import type { Agreement, RuleBook } from '../../rulebook/rules/index.js';
import type { EquivalenceDraft, RuleContent } from './rule-content.js';

interface Place {
  readonly here: CountryCode;
  readonly today: PlainDate;
  readonly rules: RuleBook;
}

/** What a text is refused for, in the order in which documents name it. */
export const contentRefusals = [
  'NOT_FOR_THIS_COUNTRY',
  'NO_AGREEMENT',
  'UNKNOWN_STANDARD',
  'UNKNOWN_UNIT',
  'UNIT_TWICE',
  'VERDICT_INCOMPLETE',
  'COVERAGE_UNCLEAR',
  'OTHER_EQUIVALENCE',
  'VERSION_NOT_NEXT',
  'DATES_REVERSED',
  'UNKNOWN_CHECKPOINT',
  'DATE_IN_FUTURE',
  'ALREADY_DONE',
] as const;

/** Whether a change could be put in force: asked when it is proposed, amended, and once more when it is approved. */
export function checkContent(content: RuleContent, place: Place) {
  switch (content.subject) {
    case 'equivalence':
      return checkEquivalence(content.equivalence, place);
    case 'agreement':
      return checkAgreement(content.agreement, place);
    case 'adoption':
      return checkAdoption(content.adoption, place);
    case 'checkpoint':
      return checkCheckpoint(content, place);
  }
}

/** A country decides what is worth what among its own standards. */
function checkEquivalence(draft: EquivalenceDraft, { here, rules }: Place) {
  const { from, to, units, validFrom, validUntil } = draft;
  if (to.country !== here) return refuse('NOT_FOR_THIS_COUNTRY', { country: here }, 'equivalence.to.country');
  if (rules.inForce(from.country, here, validFrom) === undefined) {
    return refuse('NO_AGREEMENT', { home: from.country, host: here }, 'equivalence.from.country');
  }
  const [home, host] = [standardOf(from, rules), standardOf(to, rules)];
  if (home === undefined) return unknown(from, 'equivalence.from.code');
  if (host === undefined) return unknown(to, 'equivalence.to.code');
  if (validUntil !== undefined && validUntil < validFrom) {
    return refuse('DATES_REVERSED', { from: validFrom, until: validUntil }, 'equivalence.validUntil');
  }
  return checkUnits(units, home, host) ?? checkVersion(draft, rules);
}

/** Every unit of the host's standard is judged once, by units that the home's standard has, in words that say what is missing. */
function checkUnits(units: readonly UnitCoverage[], home: Standard, host: Standard) {
  for (const [index, { unit, coverage, coveredBy, missing }] of units.entries()) {
    const field = `equivalence.units.${index}`;
    if (!host.units.some(({ code }) => code === unit)) return refuse('UNKNOWN_UNIT', { unit }, `${field}.unit`);
    if (units.findIndex((one) => one.unit === unit) !== index) return refuse('UNIT_TWICE', { unit }, `${field}.unit`);
    const other = coveredBy.find((code) => !home.units.some((held) => held.code === code));
    if (other !== undefined) return refuse('UNKNOWN_UNIT', { unit: other }, `${field}.coveredBy`);
    if ((coverage === 'none') !== (coveredBy.length === 0)) {
      return refuse('COVERAGE_UNCLEAR', { unit }, `${field}.coveredBy`);
    }
    if ((coverage === 'partial') !== missing.length > 0)
      return refuse('COVERAGE_UNCLEAR', { unit }, `${field}.missing`);
  }
  const open = host.units.filter(({ code }) => !units.some(({ unit }) => unit === code));
  if (open.length === 0) return undefined;
  return refuse('VERDICT_INCOMPLETE', { units: open.map(({ code }) => code) }, 'equivalence.units');
}

/** One question has one answer, whose versions follow one another. */
function checkVersion({ id, version, from, to }: EquivalenceDraft, rules: RuleBook) {
  const { all } = rules.equivalences;
  const sameQuestion = (one: Equivalence) =>
    one.from.country === from.country && one.from.code === from.code && one.to.country === to.country;
  const rival = all.find((one) => (one.id === id) !== sameQuestion(one));
  if (rival !== undefined) return refuse('OTHER_EQUIVALENCE', { id: rival.id }, 'equivalence.id');
  return refuseVersion(
    version,
    all.filter((one) => one.id === id),
    'equivalence.version',
  );
}

function refuseVersion(version: number, earlier: readonly { readonly version: number }[], field: string) {
  const next = Math.max(0, ...earlier.map((one) => one.version)) + 1;
  return version === next ? undefined : refuse('VERSION_NOT_NEXT', { next }, field);
}

function checkAgreement(agreement: Agreement, { here, rules }: Place) {
  const { id, version, parties, inForceFrom, inForceUntil } = agreement;
  if (!parties.includes(here)) return refuse('NOT_FOR_THIS_COUNTRY', { country: here }, 'agreement.parties');
  const stranger = parties.find((party) => rules.country(party) === undefined);
  if (stranger !== undefined) return refuse('NOT_FOR_THIS_COUNTRY', { country: stranger }, 'agreement.parties');
  if (inForceUntil !== undefined && inForceUntil < inForceFrom) {
    return refuse('DATES_REVERSED', { from: inForceFrom, until: inForceUntil }, 'agreement.inForceUntil');
  }
  if (agreement.automaticRecognition && rules.checkpoints(id).length === 0) {
    return refuse('UNKNOWN_CHECKPOINT', { code: notKnown, agreement: id }, 'agreement.automaticRecognition');
  }
  return refuseVersion(
    version,
    rules.agreements.filter((one) => one.id === id),
    'agreement.version',
  );
}

function checkAdoption(adoption: Extract<RuleContent, { subject: 'adoption' }>['adoption'], { here, rules }: Place) {
  const { by, from, through, to, id, revokedOn } = adoption;
  if (by !== here || to.country !== here) return refuse('NOT_FOR_THIS_COUNTRY', { country: here }, 'adoption.by');
  for (const [field, ref] of Object.entries({ from, through, to }))
    if (standardOf(ref, rules) === undefined) return unknown(ref, `adoption.${field}.code`);
  const known = rules.equivalences.adoptions.find((one) => one.id === id);
  if (revokedOn === undefined) return known && refuse('ALREADY_DONE', {}, 'adoption.id');
  return known === undefined || known.revokedOn !== undefined
    ? refuse('ALREADY_DONE', {}, 'adoption.revokedOn')
    : undefined;
}

export function checkCheckpoint(
  { agreement, country, code, passedOn }: Extract<RuleContent, { subject: 'checkpoint' }>,
  { today, rules }: Place,
) {
  const found = rules.checkpoints(agreement).find((one) => one.country === country && one.code === code);
  if (found === undefined) return refuse('UNKNOWN_CHECKPOINT', { code, agreement }, 'code');
  if (found.passedOn !== undefined) return refuse('ALREADY_DONE', {}, 'code');
  return passedOn > today ? refuse('DATE_IN_FUTURE', { date: passedOn }, 'passedOn') : undefined;
}

const standardOf = ({ country, code }: StandardRef, rules: RuleBook): Standard | undefined =>
  rules.country(country)?.catalogue.standards.get(code);

const unknown = ({ country, code }: StandardRef, field: string) =>
  refuse('UNKNOWN_STANDARD', { standard: code, country }, field);
