import type { Equivalence } from '@puente/domain/rulebook/catalogue';
import { plainDate } from '@puente/domain/kernel';
import type { Agreement } from '@puente/domain/rulebook/rules';
import type { LoadedRules } from '../rule-book/index.js';
import { loadRuleBook } from '../rule-book/index.js';
import { approvedContent, liveRules, ruleContent, withPublished } from './index.js';

let packs: LoadedRules;
let first: Equivalence;
let agreement: Agreement;
beforeAll(async () => {
  packs = await loadRuleBook();
  const [equivalence] = packs.equivalences.all;
  const [one] = packs.agreements;
  if (equivalence === undefined || one === undefined) throw new Error('the packs hold no agreement');
  [first, agreement] = [equivalence, one];
});

const later = plainDate('2027-06-01');
const before = plainDate('2027-05-31');
const farAway = plainDate('2099-12-31');
const nextVersion = (): Equivalence => ({
  ...first,
  version: Math.max(...packs.equivalences.all.filter(({ id }) => id === first.id).map(({ version }) => version)) + 1,
  validFrom: later,
  units: first.units.map((unit) => ({ ...unit, coverage: 'none', coveredBy: [], missing: [] })),
});

describe('what committees approved', () => {
  it('is in the book of rules from its day on; what was there before stays', () => {
    const equivalence = nextVersion();
    const rules = withPublished(packs, [{ subject: 'equivalence', equivalence }]);
    const found = (on: typeof later) => rules.equivalences.between(first.from, first.to.country, on);
    expect(found(later)).toEqual(equivalence);
    expect(found(before)?.version).toBeLessThan(equivalence.version);
    expect(rules.equivalences.version(first)).toEqual(first);
    expect(packs.equivalences.version(equivalence)).toBeUndefined();
  });

  it('may be a new version of an agreement; earlier cases find theirs', () => {
    const version = Math.max(...packs.agreements.filter(({ id }) => id === agreement.id).map((one) => one.version)) + 1;
    const next: Agreement = { ...agreement, version, inForceFrom: later, inForceUntil: farAway, validityYears: 9 };
    const rules = withPublished(packs, [{ subject: 'agreement', agreement: next }]);
    const [home, host] = agreement.parties;
    if (home === undefined || host === undefined) throw new Error('an agreement has parties');
    expect(rules.inForce(home, host, later)).toEqual(next);
    expect(rules.inForce(home, host, before)).toEqual(packs.inForce(home, host, before));
    expect(rules.agreement(agreement)).toEqual(agreement);
    expect(rules.agreements).toHaveLength(packs.agreements.length + 1);
    expect(() => rules.agreement({ id: agreement.id, version: version + 1 })).toThrow('lacks version');
  });

  it('may pass a checkpoint, and adopt or revoke', () => {
    const open = packs.agreements
      .flatMap(({ id }) => packs.checkpoints(id).map((one) => ({ ...one, agreement: id })))
      .find(({ passedOn }) => passedOn === undefined);
    if (open === undefined) throw new Error('the packs have no open checkpoint');
    const { agreement: id, country, code } = open;
    const evidence = { es: 'Acta de demostración' };
    const [adoption] = packs.equivalences.adoptions;
    if (adoption === undefined) throw new Error('the packs have no adoption');
    const rules = withPublished(packs, [
      { subject: 'checkpoint', agreement: id, country, code, passedOn: later, evidence },
      { subject: 'adoption', adoption: { ...adoption, revokedOn: later } },
    ]);
    expect(rules.checkpoints(id)).toContainEqual(expect.objectContaining({ country, code, passedOn: later, evidence }));
    expect(rules.equivalences.adoptions).toHaveLength(packs.equivalences.adoptions.length);
    expect(rules.equivalences.adoptions).toContainEqual({ ...adoption, revokedOn: later });
  });

  it('reaches a running process without a new book', () => {
    const live = liveRules(packs);
    const { rules } = live;
    const equivalence = nextVersion();
    live.take([{ subject: 'equivalence', equivalence }]);
    expect(rules.equivalences.version(equivalence)).toEqual(equivalence);
    expect(rules.country(first.to.country)).toBe(packs.country(first.to.country));
    expect(rules.packs).toBe(packs.packs);
    expect(rules.esco.length).toBeGreaterThan(0);
  });

  it('is parsed in the shape of the packs’ own files', () => {
    const equivalence = nextVersion();
    expect(approvedContent.parse({ subject: 'equivalence', equivalence })).toEqual({
      subject: 'equivalence',
      equivalence,
    });
    expect(ruleContent.safeParse({ subject: 'equivalence', equivalence }).success).toBe(false);
    expect(ruleContent.safeParse({ subject: 'agreement', agreement }).success).toBe(true);
  });

  it('is read although it was approved before the law knew a period; what is proposed now says all of them', () => {
    const { alert, silence, skillsTest, testDate, ...steps } = agreement.steps;
    const { atMost, ...told } = alert;
    const before = { ...steps, alert: told };
    const old = { subject: 'agreement', agreement: { ...agreement, steps: before } };
    expect(approvedContent.parse(old)).toEqual({ subject: 'agreement', agreement });
    expect(silence.complainAfter).toEqual({ unit: 'business-days', days: 5 });
    expect(atMost).toEqual({ unit: 'calendar-days', days: 365 });
    expect(skillsTest.announced).toEqual({ unit: 'business-days', days: 5 });
    expect(testDate.within).toEqual({ unit: 'business-days', days: 10 });
    expect(ruleContent.safeParse(old).success).toBe(false);
  });
});
