import type { Adoption, Equivalence, StandardRef } from '@puente/domain/rulebook/catalogue';
import type { ReadAgreement } from '../agreements/read-agreement.js';
import type { Fault } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import { repeated } from './repeated.js';

/** An adoption joins two equivalences that exist: the evaluation that is adopted, and the adopter's own on top of it. */
export function checkAdoptions(agreements: readonly ReadAgreement[], faults: Fault[]): void {
  const pairs = new Set(agreements.flatMap(({ tables }) => tables.flatMap((table) => table.equivalences.map(pairOf))));
  for (const { versions, adopted } of agreements) {
    const parties = new Set<string>(versions.flatMap(({ agreement }) => agreement.parties));
    for (const [index, adoption] of adopted.adoptions.entries())
      checkAdoption(adopted.file, `adoptions[${index}]`, adoption, { parties, pairs }, faults);
  }
  const all = agreements.flatMap(({ adopted: { file, adoptions } }) =>
    adoptions.map(({ id }, index) => ({ file, path: `adoptions[${index}].id`, id })),
  );
  for (const index of repeated(all.map(({ id }) => id))) {
    const { file = '', path = '' } = all[index] ?? {};
    faults.push({ file, path, expected: 'an id that no adoption above has' });
  }
}

function checkAdoption(
  file: string,
  at: string,
  { by, from, through, to, on, revokedOn }: Adoption,
  known: { readonly parties: ReadonlySet<string>; readonly pairs: ReadonlySet<string> },
  faults: Fault[],
): void {
  const fault = (path: string, expected: string, found: string) =>
    faults.push({ file, path: `${at}.${path}`, expected, found: shown(found) });
  for (const end of ['from', 'through', 'to'] as const) {
    const { country } = { from, through, to }[end];
    if (!known.parties.has(country)) fault(`${end}.country`, 'a party of the agreement', country);
  }
  if (to.country !== by) fault('to.country', `"${by}", the country that adopts`, to.country);
  if (new Set([from.country, through.country, to.country]).size < 3)
    fault('through.country', 'a third country between the other two', through.country);
  if (!known.pairs.has(pair(from, through)))
    fault('through.code', `a standard to which an equivalence leads from ${from.country} ${from.code}`, through.code);
  if (!known.pairs.has(pair(through, to)))
    fault('to.code', `a standard to which an equivalence leads from ${through.country} ${through.code}`, to.code);
  if (revokedOn !== undefined && revokedOn < on) fault('revokedOn', `a day not before ${on}`, revokedOn);
}

const pair = (from: StandardRef, to: StandardRef): string => `${from.country} ${from.code} ${to.country} ${to.code}`;
const pairOf = ({ from, to }: Equivalence): string => pair(from, to);
