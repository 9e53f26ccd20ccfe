import type { AgencyId, CertifierId, PlainDate, StandardCode } from '@puente/domain/kernel';
import { country } from '@puente/domain/kernel';
import { packFile } from '../pack/pack-file.js';
import { loadRuleBook } from '../rule-book/load-rule-book.js';
import type { CountryPack, LoadedRules } from '../rule-book/loaded-rules.js';
import { mayIssue } from './index.js';

let rules: LoadedRules;
let guatemala: CountryPack;
beforeAll(async () => {
  rules = await loadRuleBook();
  guatemala = rules.pack(country('GT')) as CountryPack;
});

const accreditation = (standard: string, from?: string, until?: string) => ({
  standard: standard as StandardCode,
  certifier: 'GT-DEMO-CC-01' as CertifierId,
  ...(from === undefined ? {} : { from: from as PlainDate }),
  ...(until === undefined ? {} : { until: until as PlainDate }),
});
const certificatesWith = (...accreditations: ReturnType<typeof accreditation>[]) =>
  mayIssue({ ...guatemala, catalogue: { ...guatemala.catalogue, accreditations } }, [])
    .filter(({ kind }) => kind === 'certificate')
    .map(({ standards, from, until }) => [standards.join(), from, until]);

describe('what an agency may issue', () => {
  it('is, of whoever certifies, what somebody was accredited to evaluate, and of whoever reviews, every standard', () => {
    for (const pack of rules.packs) {
      const { catalogue, desks } = pack.rules;
      const issues = mayIssue(pack, rules.agreements);
      const of = (kind: string) => issues.filter((one) => one.kind === kind);
      expect(new Set(of('certificate').map(({ agency }) => agency))).toEqual(new Set([desks.certification]));
      const accredited = new Set(pack.catalogue.accreditations.map(({ standard }) => standard));
      expect(
        of('certificate')
          .flatMap(({ standards }) => standards)
          .sort(),
      ).toEqual([...accredited].sort());
      expect(of('recognition')).toHaveLength(1);
      expect(of('recognition')[0]).toMatchObject({ agency: desks.review, from: expect.any(String) as string });
      expect(of('recognition')[0]?.standards).toHaveLength(catalogue.standards.size);
    }
  });

  it('is no recognition in a country without an agreement', () =>
    expect(mayIssue(guatemala, []).filter(({ kind }) => kind === 'recognition')).toEqual([]));

  it('begins with the first accreditation, and ends a year after the last one did', () => {
    expect(certificatesWith(accreditation('A'), accreditation('B'))).toEqual([['A,B', undefined, undefined]]);
    expect(
      certificatesWith(
        accreditation('A', '2024-01-01', '2024-12-31'),
        accreditation('A', '2023-01-01', '2023-06-30'),
        accreditation('B', '2024-01-01'),
        accreditation('B', '2025-01-01', '2025-06-30'),
        accreditation('C', undefined, '2024-12-31'),
        accreditation('C', '2025-01-01', '2025-12-31'),
      ),
    ).toEqual([
      ['A', '2023-01-01', '2025-12-31'],
      ['B', '2024-01-01', undefined],
      ['C', undefined, '2026-12-31'],
    ]);
  });

  it('is worked out once, and again when an agreement is approved', () => {
    const { agreements } = rules;
    expect(mayIssue(guatemala, agreements)).toBe(mayIssue(guatemala, agreements));
    const earlier = agreements.map((agreement) => ({ ...agreement, inForceFrom: '2020-01-01' as PlainDate }));
    const recognitions = mayIssue(guatemala, earlier).filter(({ kind }) => kind === 'recognition');
    expect(recognitions).toMatchObject([{ from: '2020-01-01' }]);
  });

  it('is what the pack says, where it says it', () => {
    const agency = 'gt-mintrab' as AgencyId;
    const [one] = [...guatemala.rules.catalogue.standards.keys()] as [StandardCode];
    const issues = [
      { agency, kind: 'certificate', standards: [one] },
      { agency, kind: 'recognition', standards: 'all', from: '2025-01-01' as PlainDate },
    ] as const;
    const said = mayIssue({ ...guatemala, issues: packFile.shape.issues.unwrap().parse(issues) }, rules.agreements);
    expect(said[0]).toEqual(issues[0]);
    expect(said[1]).toEqual({ ...issues[1], standards: [...guatemala.rules.catalogue.standards.keys()].sort() });
    expect(said).toHaveLength(2);
  });
});
