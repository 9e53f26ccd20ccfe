import type { Adoption, Equivalence, StandardRef } from '@puente/domain/rulebook/catalogue';
import type { ReadAgreement } from '../agreements/read-agreement.js';
import type { Fault, Said } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import { repeated } from './repeated.js';
import { aParty, notAbove, notBefore } from './said.js';

/** An adoption joins two equivalences that exist: the evaluation that is adopted, and the adopter's own on top of it. */
export function checkAdoptions(agreements: readonly ReadAgreement[], faults: Fault[]): void {
  const pairs = new Set(agreements.flatMap(({ tables }) => tables.flatMap((table) => table.equivalences.map(pairOf))));
  for (const { versions, whole, adopted } of agreements) {
    const named = new Set<string>(versions.flatMap(({ agreement }) => agreement.parties));
    const parties = whole ? named : undefined;
    for (const [index, adoption] of adopted.adoptions.entries())
      checkAdoption(adopted.file, `adoptions[${index}]`, adoption, { parties, pairs }, faults);
  }
  const all = agreements.flatMap(({ adopted: { file, adoptions } }) =>
    adoptions.map(({ id }, index) => ({ file, path: `adoptions[${index}].id`, id })),
  );
  for (const index of repeated(all.map(({ id }) => id))) {
    const { file = '', path = '' } = all[index] ?? {};
    faults.push({ file, path, expected: notAbove({ es: 'un id', en: 'an id' }) });
  }
}

function checkAdoption(
  file: string,
  at: string,
  { by, from, through, to, on, revokedOn }: Adoption,
  known: { readonly parties: ReadonlySet<string> | undefined; readonly pairs: ReadonlySet<string> },
  faults: Fault[],
): void {
  const fault = (path: string, expected: Said, found: string) =>
    faults.push({ file, path: `${at}.${path}`, expected, found: shown(found) });
  for (const end of ['from', 'through', 'to'] as const) {
    const { country } = { from, through, to }[end];
    if (known.parties?.has(country) === false) fault(`${end}.country`, aParty, country);
  }
  if (to.country !== by) fault('to.country', adopter(by), to.country);
  if (new Set([from.country, through.country, to.country]).size < 3) fault('through.country', aThird, through.country);
  if (!known.pairs.has(pair(from, through))) fault('through.code', leadsFrom(from), through.code);
  if (!known.pairs.has(pair(through, to))) fault('to.code', leadsFrom(through), to.code);
  if (revokedOn !== undefined && revokedOn < on) fault('revokedOn', notBefore(on), revokedOn);
}

const pair = (from: StandardRef, to: StandardRef): string => `${from.country} ${from.code} ${to.country} ${to.code}`;
const pairOf = ({ from, to }: Equivalence): string => pair(from, to);

const adopter = (country: string): Said => ({
  es: `"${country}", el país que adopta`,
  en: `"${country}", the country that adopts`,
});
const aThird: Said = { es: 'un tercer país entre los otros dos', en: 'a third country between the other two' };
const leadsFrom = ({ country, code }: StandardRef): Said => ({
  es: `una norma a la que una equivalencia lleva desde ${country} ${code}`,
  en: `a standard to which an equivalence leads from ${country} ${code}`,
});
