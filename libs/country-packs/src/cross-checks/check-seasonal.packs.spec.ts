import type { Catalogue } from '@puente/domain/rulebook/catalogue';
import type { ReadAgreement } from '../agreements/read-agreement.js';
import { readAgreement } from '../agreements/read-agreement.js';
import type { Fault } from '../faults/fault.js';
import { sayFault } from '../faults/fault.js';
import { loadRuleBook } from '../rule-book/load-rule-book.js';
import { packagedAgreements } from '../rule-book/package-folder.js';
import { checkSeasonal } from './check-seasonal.js';

type Seasonal = Record<'season', Record<string, unknown>> & Record<'standards', Record<string, unknown>[]>;
let read: ReadAgreement;
let catalogues: ReadonlyMap<string, Catalogue>;

beforeAll(async () => {
  read = await readAgreement({ path: packagedAgreements, shownAs: 'agreements' }, 'mx-gt-corridor', []);
  const { packs } = await loadRuleBook();
  catalogues = new Map(packs.map(({ country, rules }) => [country, rules.catalogue]));
});

function faultsOf(change: (seasonal: Seasonal) => unknown): string[] {
  const copy = structuredClone(read);
  change(copy.versions[0]?.agreement.seasonal as unknown as Seasonal);
  const faults: Fault[] = [];
  checkSeasonal([copy], catalogues, faults);
  return faults.map((fault) => sayFault(fault, 'en').replace('agreements/mx-gt-corridor/v1.json: seasonal.', ''));
}

describe('work of the season', () => {
  it('has no fault as it stands', () => expect(faultsOf(() => undefined)).toEqual([]));

  it('is in the registers of the agreement’s parties, each named once', () => {
    expect(faultsOf(({ standards: [one] }) => Object.assign(one ?? {}, { country: 'CL' }))).toEqual([
      'standards[0].country: expected a party of the agreement, found "CL"',
    ]);
    expect(faultsOf(({ standards: [one] }) => Object.assign(one ?? {}, { code: 'GT-DEMO-XX-01' }))).toEqual([
      'standards[0].code: expected a standard of the catalogue of GT, found "GT-DEMO-XX-01"',
    ]);
    expect(faultsOf(({ standards }) => standards.push({ ...standards[0] }))).toEqual([
      'standards[4].code: expected a standard that does not stand above already',
    ]);
  });

  it('leaves some month out', () =>
    expect(faultsOf(({ season }) => Object.assign(season, { to: 10 }))).toEqual([
      'season.to: expected a month that leaves another out of the season: it holds all year already, found 10',
    ]));
});
