import type { Agreement } from '@puente/domain/rulebook/rules';
import type { ReadAgreement } from '../agreements/read-agreement.js';
import type { Fault, Said } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import type { Precedes } from '../agreements/precedence.js';
import { precedenceOf } from '../agreements/precedence.js';
import { repeated } from './repeated.js';
import { notAbove, notBefore } from './said.js';

interface Version {
  readonly file: string;
  readonly agreement: Agreement;
}

/** Parties must have packs, and on every day it must be plain which agreement binds two countries. */
export function checkAgreements(
  agreements: readonly ReadAgreement[],
  countries: ReadonlySet<string>,
  faults: Fault[],
): void {
  const versions = agreements.flatMap((read) => read.versions);
  for (const { file, agreement } of versions) {
    for (const [index, party] of agreement.parties.entries())
      if (!countries.has(party))
        faults.push({
          file,
          path: `parties[${index}]`,
          expected: { es: 'un país que tenga sus datos aquí', en: 'a country that has a pack' },
          found: shown(party),
        });
    for (const index of repeated(agreement.parties))
      faults.push({ file, path: `parties[${index}]`, expected: notAbove({ es: 'un país', en: 'a country' }) });
    if (agreement.inForceUntil !== undefined && agreement.inForceUntil < agreement.inForceFrom)
      faults.push({
        file,
        path: 'inForceUntil',
        expected: notBefore(agreement.inForceFrom),
        found: shown(agreement.inForceUntil),
      });
    checkExtension(file, agreement, faults);
  }
  const precedes = precedenceOf(versions.map(({ agreement }) => agreement));
  checkPrecedence(versions, new Set(agreements.map(({ folder }) => folder)), precedes, faults);
  checkOverlaps(versions, precedes, faults);
}

/** Business and calendar days never become one another, so an extension counts as the periods that it lengthens. */
function checkExtension(file: string, { steps: { hostReview } }: Agreement, faults: Fault[]): void {
  const { unit } = hostReview.extension.atMost;
  for (const period of ['complete', 'otherwise'] as const)
    if (hostReview[period].within.unit !== unit)
      faults.push({
        file,
        path: 'steps.hostReview.extension.atMost.unit',
        expected: asIn(hostReview[period].within.unit, period),
        found: shown(unit),
      });
}

function checkPrecedence(
  versions: readonly Version[],
  folders: ReadonlySet<string>,
  precedes: Precedes,
  faults: Fault[],
): void {
  for (const { file, agreement } of versions)
    for (const [index, id] of agreement.precedes.entries()) {
      const path = `precedes[${index}]`;
      if (!folders.has(id)) faults.push({ file, path, expected: anId, found: shown(id) });
      else if (id === agreement.id || precedes(id, agreement.id))
        faults.push({ file, path, expected: notBack(agreement.id), found: shown(id) });
    }
}

/** Versions of one agreement follow one another; different agreements may bind the same countries if one goes before. */
function checkOverlaps(versions: readonly Version[], precedes: Precedes, faults: Fault[]): void {
  for (const [index, later] of versions.entries())
    for (const earlier of versions.slice(0, index)) {
      const [one, other] = [earlier.agreement, later.agreement];
      if (!bothInForce(one, other)) continue;
      if (one.id === other.id)
        faults.push({
          file: later.file,
          path: 'inForceFrom',
          expected: freeOf(earlier.file),
          found: shown(other.inForceFrom),
        });
      else if (sharePair(one, other) && !precedes(one.id, other.id) && !precedes(other.id, one.id))
        faults.push({
          file: later.file,
          path: 'precedes',
          expected: oneFirst(one.id, other.id),
          found: shown(other.precedes),
        });
    }
}

const bothInForce = (a: Agreement, b: Agreement): boolean =>
  (a.inForceUntil === undefined || b.inForceFrom <= a.inForceUntil) &&
  (b.inForceUntil === undefined || a.inForceFrom <= b.inForceUntil);

const sharePair = (a: Agreement, b: Agreement): boolean =>
  a.parties.filter((party) => b.parties.includes(party)).length >= 2;

const anId: Said = { es: 'el id de otro acuerdo', en: 'the id of another agreement' };
const notBack = (id: string): Said => ({
  es: `un acuerdo que no preceda a ${id}`,
  en: `an agreement that does not precede ${id}`,
});
const asIn = (unit: string, period: string): Said => ({
  es: `"${unit}", como en hostReview.${period}`,
  en: `"${unit}", as in hostReview.${period}`,
});
const freeOf = (file: string): Said => ({
  es: `días en los que ${file} no rija`,
  en: `days on which ${file} is not in force`,
});
const oneFirst = (here: string, there: string): Said => ({
  es: `"${here}" aquí, o "${there}" allá, porque los dos obligan a los mismos países en los mismos días`,
  en: `"${here}" here, or "${there}" there, because both bind the same countries on the same days`,
});
