import type { ReadAgreement } from '../agreements/read-agreement.js';
import { readAgreement } from '../agreements/read-agreement.js';
import type { Fault } from '../faults/fault.js';
import { sayFault } from '../faults/fault.js';
import { packagedAgreements } from '../rule-book/package-folder.js';
import { checkAdoptions } from './check-adoptions.js';
import { checkAgreements } from './check-agreements.js';
import { checkReadiness } from './check-readiness.js';

/** Several agreements together: which goes before which, what opens automatic recognition, what was adopted. */
type Field = Record<string, unknown>;
type Change = (alliance: ReadAgreement, bilateral: ReadAgreement) => unknown;

const countries = new Set(['CL', 'CO', 'MX', 'PE', 'GT']);
let read: readonly ReadAgreement[];

beforeAll(async () => {
  const folder = { path: packagedAgreements, shownAs: 'agreements' };
  read = await Promise.all(['pacific-alliance', 'cl-pe-bilateral'].map((id) => readAgreement(folder, id, [])));
});

const faultsOf = (check: (agreements: readonly ReadAgreement[], faults: Fault[]) => void, change: Change): string[] => {
  const copy = structuredClone(read);
  const [alliance, bilateral] = copy;
  if (alliance && bilateral) change(alliance, bilateral);
  const faults: Fault[] = [];
  check(copy, faults);
  return faults.map((fault) => sayFault(fault, 'en'));
};
const nothing = () => undefined;
const set = (object: unknown, change: object) => Object.assign(object as object, change);

describe('the order of agreements', () => {
  const faults = (change: Change) =>
    faultsOf((agreements, list) => checkAgreements(agreements, countries, list), change);
  const first = (agreement: ReadAgreement) => agreement.versions[0]?.agreement;

  it('has no fault as it stands', () => expect(faults(nothing)).toEqual([]));

  it('is said wherever two bind the same countries on the same days', () => {
    expect(faults((_, bilateral) => set(first(bilateral), { precedes: [] }))).toEqual([
      'agreements/cl-pe-bilateral/v1.json: precedes: expected "pacific-alliance" here, or "cl-pe-bilateral" there, because both bind the same countries on the same days, found []',
    ]);
    const apart: Change = (_, bilateral) => set(first(bilateral), { precedes: [], inForceUntil: '2025-06-30' });
    expect(faults(apart)).toEqual([]);
  });

  it('goes in no circle', () =>
    expect(faults((alliance) => set(first(alliance), { precedes: ['cl-pe-bilateral'] }))).toEqual([
      'agreements/pacific-alliance/v1.json: precedes[0]: expected an agreement that does not precede pacific-alliance, found "cl-pe-bilateral"',
      'agreements/cl-pe-bilateral/v1.json: precedes[0]: expected an agreement that does not precede cl-pe-bilateral, found "pacific-alliance"',
    ]));

  it('names agreements that exist', () =>
    expect(faults((_, bilateral) => set(first(bilateral), { precedes: ['pacific-alliance', 'andes'] }))).toEqual([
      'agreements/cl-pe-bilateral/v1.json: precedes[1]: expected the id of another agreement, found "andes"',
    ]));
});

describe('readiness', () => {
  const faults = (change: Change) => faultsOf(checkReadiness, change);
  const checkpoint = ({ readiness }: ReadAgreement, index: number) => readiness.checkpoints[index] as unknown as Field;

  it('has no fault as it stands', () => expect(faults(nothing)).toEqual([]));

  it('is written where recognition is automatic', () =>
    expect(faults((alliance) => set(alliance.readiness, { checkpoints: [] }))).toEqual([
      'agreements/pacific-alliance/v1.json: automaticRecognition: expected false, or a file readiness.json with the steps of readiness of every party, found true',
    ]));

  it('has every checkpoint of every party, once', () => {
    expect(faults((alliance) => (alliance.readiness.checkpoints as unknown[]).shift())).toEqual([
      'agreements/pacific-alliance/readiness.json: checkpoints: expected "keys-exchanged" of CL too, passed or open',
    ]);
    expect(faults((alliance) => set(checkpoint(alliance, 1), { code: 'keys-exchanged' }))[0]).toBe(
      'agreements/pacific-alliance/readiness.json: checkpoints[1].code: expected a step of readiness that does not stand above already',
    );
    expect(faults((alliance) => set(checkpoint(alliance, 0), { country: 'GT' }))[0]).toBe(
      'agreements/pacific-alliance/readiness.json: checkpoints[0].country: expected a party of the agreement, found "GT"',
    );
  });

  it('shows what was passed', () =>
    expect(faults((alliance) => Reflect.deleteProperty(checkpoint(alliance, 0), 'evidence'))).toEqual([
      'agreements/pacific-alliance/readiness.json: checkpoints[0].evidence: expected the act or record that shows it',
    ]));
});

describe('an adoption', () => {
  const first = ({ adopted }: ReadAgreement) => adopted.adoptions[0] as unknown as Record<string, Field>;
  const faults = (change: (adoption: Record<string, Field>) => unknown) =>
    faultsOf(checkAdoptions, (alliance) => change(first(alliance))).map((line) =>
      line.replace('agreements/pacific-alliance/adoptions.json: ', ''),
    );

  it('has no fault as it stands', () => expect(faults(nothing)).toEqual([]));

  it('adopts an evaluation that exists, and reads on by an equivalence that exists', () => {
    expect(faults((adoption) => set(adoption['from'], { code: 'EC0586.01' }))).toEqual([
      'adoptions[0].through.code: expected a standard to which an equivalence leads from MX EC0586.01, found "CL-DEMO-ME-01"',
    ]);
    expect(faults((adoption) => set(adoption['to'], { code: 'PE-DEMO-FV-01' }))).toEqual([
      'adoptions[0].to.code: expected a standard to which an equivalence leads from CL CL-DEMO-ME-01, found "PE-DEMO-FV-01"',
    ]);
  });

  it('is of three countries that the agreement binds, and by the one whose standard it leads to', () => {
    expect(faults((adoption) => set(adoption, { by: 'CO' }))).toEqual([
      'adoptions[0].to.country: expected "CO", the country that adopts, found "PE"',
    ]);
    expect(faults((adoption) => set(adoption['from'], { country: 'GT' }))[0]).toBe(
      'adoptions[0].from.country: expected a party of the agreement, found "GT"',
    );
    expect(faults((adoption) => set(adoption['through'], { country: 'PE' }))[0]).toBe(
      'adoptions[0].through.country: expected a third country between the other two, found "PE"',
    );
  });

  it('has an id of its own, and ends after it begins', () => {
    expect(faults((adoption) => set(adoption, { id: 'ad-cl-co-ec0937' }))).toEqual([
      'adoptions[1].id: expected an id that does not stand above already',
    ]);
    expect(faults((adoption) => set(adoption, { revokedOn: '2020-01-01' }))).toEqual([
      'adoptions[0].revokedOn: expected a day not before 2025-11-10, found "2020-01-01"',
    ]);
  });
});
