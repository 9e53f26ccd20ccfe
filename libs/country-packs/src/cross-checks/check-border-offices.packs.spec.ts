import type { CountryRules } from '@puente/domain/rulebook/rules';
import type { ReadAgreement } from '../agreements/read-agreement.js';
import { readAgreement } from '../agreements/read-agreement.js';
import type { Fault } from '../faults/fault.js';
import { sayFault } from '../faults/fault.js';
import { loadRuleBook } from '../rule-book/load-rule-book.js';
import { packagedAgreements } from '../rule-book/package-folder.js';
import { checkBorderOffices } from './check-border-offices.js';

type Office = { id: string; sides: Record<string, string>[] };
let read: ReadAgreement;
let countries: ReadonlyMap<string, CountryRules>;

beforeAll(async () => {
  read = await readAgreement({ path: packagedAgreements, shownAs: 'agreements' }, 'mx-gt-corridor', []);
  const { packs } = await loadRuleBook();
  countries = new Map(packs.map(({ country, rules }) => [country, rules]));
});

function faultsOf(change: (offices: Office[]) => unknown): string[] {
  const copy = structuredClone(read);
  change(copy.versions[0]?.agreement.borderOffices as unknown as Office[]);
  const faults: Fault[] = [];
  checkBorderOffices([copy], countries, faults);
  return faults.map((fault) => sayFault(fault, 'en').replace('agreements/mx-gt-corridor/v1.json: borderOffices', ''));
}
const side = (change: object) => faultsOf(([office]) => Object.assign(office?.sides[0] ?? {}, change));

describe('an office at the border', () => {
  it('has no fault as it stands', () => expect(faultsOf(() => undefined)).toEqual([]));

  it('acts on each side as an agency of that country that has a counter', () => {
    expect(side({ agency: 'mx-nobody' })).toEqual([
      '[0].sides[0].agency: expected an agency of this pack, found "mx-nobody"',
    ]);
    expect(side({ agency: 'mx-conocer' })).toEqual([
      '[0].sides[0].agency: expected an agency with the role "assistant", found "mx-conocer"',
    ]);
  });

  it('is in a municipality of each side, of parties that differ', () => {
    expect(side({ municipality: 'GT-1217' })).toEqual([
      '[0].sides[0].municipality: expected a municipality that the pack of that country names, found "GT-1217"',
    ]);
    expect(side({ country: 'CL' })).toEqual(['[0].sides[0].country: expected a party of the agreement, found "CL"']);
    expect(faultsOf(([office]) => office?.sides.push({ ...office.sides[0] }))).toEqual([
      '[0].sides[2].country: expected a country that does not stand above already',
    ]);
  });

  it('has an id of its own', () =>
    expect(faultsOf((offices) => offices.push({ ...offices[0] } as Office))).toEqual([
      '[2].id: expected an id that does not stand above already',
    ]));
});
