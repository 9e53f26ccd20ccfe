import { isComplete } from '@puente/domain/rulebook/catalogue';
import type { Equivalence, Standard } from '@puente/domain/rulebook/catalogue';
import type { CertifierId } from '@puente/domain/kernel';
import { country, plainDate } from '@puente/domain/kernel';
import type { CountryPack, LoadedRules } from './loaded-rules.js';
import { loadRuleBook } from './load-rule-book.js';

/** Photovoltaic installer, electrician, bricklayer, carer, domestic worker, cook, welder, cleaner, waiter, farm worker. */
const trades = ['FV', 'EL', 'AL', 'CD', 'TH', 'CO', 'SO', 'LI', 'ME', 'AG'];
const invented = ['GT', 'CL', 'PE', 'CO'];
const today = plainDate('2026-11-24');

let rules: LoadedRules;
beforeAll(async () => {
  rules = await loadRuleBook();
});

const packOf = (code: string): CountryPack => {
  const pack = rules.pack(country(code));
  if (!pack) throw new Error(`no pack of ${code}`);
  return pack;
};

describe.each(['MX', ...invented])('the desks of %s', (code) => {
  it('are seated, so that an emergency there stops their clocks; whoever protects a child stops for none', () => {
    const { agencies, desks } = packOf(code).rules;
    const seatOf = (id: string) => agencies.find((agency) => agency.id === id)?.region;
    for (const desk of ['intake', 'verification', 'review', 'certification', 'appeals'] as const) {
      expect(seatOf(desks[desk])).toMatch(new RegExp(`^${code}-`));
    }
    expect(seatOf(desks.protection)).toBeUndefined();
  });
});

describe.each(invented)('the demonstration data of %s', (code) => {
  const current = (): Standard[] => {
    const { standards } = packOf(code).rules.catalogue;
    return trades.flatMap((trade) => standards.get(`${code}-DEMO-${trade}-01` as Standard['code']) ?? []);
  };

  it('bears the mark on every entry, and codes that nobody takes for real', () => {
    const { rules: law } = packOf(code);
    expect(law.demonstration).toBe(true);
    const { standards, certifiers, courses } = law.catalogue;
    const entries = [...law.agencies, ...standards.values(), ...certifiers.values(), ...[...courses.values()].flat()];
    for (const entry of entries) expect(entry.demonstration).toBe(true);
    for (const key of [...standards.keys(), ...certifiers.keys()]) expect(key).toMatch(new RegExp(`^${code}-DEMO-`));
  });

  it('writes to no certifier that there is, and knows of one that it has no address', () => {
    const certifiers = [...packOf(code).rules.catalogue.certifiers.values()];
    const addresses = certifiers.flatMap(({ email }) => email ?? []);
    expect(addresses).toHaveLength(certifiers.length - 1);
    for (const address of addresses) expect(address).toMatch(/@[\w-]+\.example$/);
  });

  it('has ten trades with units, everyday names, an ISCO-08 group, a level, two certifiers and a course for each unit', () => {
    const { catalogue, framework } = packOf(code).rules;
    expect(current()).toHaveLength(10);
    for (const standard of current()) {
      expect(standard.units.length).toBeGreaterThanOrEqual(3);
      expect(standard.units.length).toBeLessThanOrEqual(6);
      expect(standard.occupations.length).toBeGreaterThanOrEqual(2);
      expect(rules.occupations.get(standard.isco08 ?? '')?.es).toBeTruthy();
      expect(framework.levels[String(standard.level)]).toBeGreaterThanOrEqual(1);
      for (const { code: unit, title } of standard.units) {
        expect(title.en).toBeTruthy();
        expect(catalogue.courses.get(unit)?.length).toBeGreaterThanOrEqual(1);
      }
      expect(catalogue.accredited(`${code}-DEMO-CC-01` as CertifierId, standard.code, today)).toBe(true);
    }
    expect(catalogue.certifiers.size).toBeGreaterThanOrEqual(2);
  });

  it('lets standards follow one another', () => {
    const { supersessions, standards } = packOf(code).rules.catalogue;
    expect(supersessions.length).toBeGreaterThanOrEqual(1);
    for (const { from, to } of supersessions) expect(standards.get(from)?.version).not.toBe(standards.get(to)?.version);
  });
});

describe('the certifiers of Mexico', () => {
  it('are real, and no address was found for any: nobody is written to that we made up', () => {
    const certifiers = [...packOf('MX').rules.catalogue.certifiers.values()];
    expect(certifiers.filter(({ email }) => email !== undefined)).toEqual([]);
  });
});

describe('the ten trades of Mexico', () => {
  it('are real standards, each with its ISCO-08 group and where to ask for an evaluation', () => {
    const { catalogue } = packOf('MX').rules;
    const classified = [...catalogue.standards.values()].filter(({ isco08 }) => isco08 !== undefined);
    expect(classified).toHaveLength(10);
    for (const { code, demonstration, units } of classified) {
      expect(demonstration).toBe(false);
      expect(catalogue.courses.get(units[0]?.code ?? ('' as never))?.[0]?.cost).toBeUndefined();
      expect([...catalogue.certifiers.keys()].some((id) => catalogue.accredited(id, code, today))).toBe(true);
    }
  });
});

describe('supersessions', () => {
  it('are many to many somewhere: one standard became two, and two became one', () => {
    const pairs = packOf('CL').rules.catalogue.supersessions;
    const followers = pairs.filter(({ from }) => from === 'CL-DEMO-EL-00').map(({ to }) => to);
    const forerunners = pairs.filter(({ to }) => to === 'CL-DEMO-FV-01').map(({ from }) => from);
    expect(followers).toEqual(['CL-DEMO-EL-01', 'CL-DEMO-FV-01']);
    expect(forerunners).toEqual(['CL-DEMO-EL-00', 'CL-DEMO-FV-00']);
  });
});

describe('the three agreements', () => {
  /** Whoever joins later need not hold what these show. */
  const three = ['cl-pe-bilateral', 'mx-gt-corridor', 'pacific-alliance'];
  const theirs = () => rules.agreements.filter(({ id }) => three.includes(id));

  it('have every lapse policy among them, and one of them recognises automatically', () => {
    const lapses = new Set(theirs().map(({ steps }) => steps.hostReview.lapse));
    expect([...lapses].sort()).toEqual(['deem_recognised', 'deem_refused', 'escalate']);
    const automatic = theirs().filter(({ automaticRecognition }) => automaticRecognition);
    expect(automatic.map(({ id }) => id)).toEqual(['pacific-alliance']);
    expect(theirs().every(({ demonstration }) => demonstration)).toBe(true);
  });

  it('join the ten trades in both directions between every two countries that one of them binds', () => {
    const bound = rules.packs.flatMap((home) =>
      rules.packs
        .filter((host) => three.includes(rules.inForce(home.country, host.country, today)?.id ?? ''))
        .map((host) => [home.country, host.country] as const),
    );
    expect(bound).toHaveLength(14);
    for (const [home, host] of bound) {
      const standards = new Set(
        rules.equivalences.all
          .filter(({ from, to }) => from.country === home && to.country === host)
          .map(({ from }) => from.code),
      );
      const joined = [...standards].filter((code) => rules.equivalences.between({ country: home, code }, host, today));
      expect({ home, host, joined: joined.length >= 10 }).toEqual({ home, host, joined: true });
    }
  });

  it('hold a mix: complete, partial with what is missing, nothing, with conditions and with exclusions', () => {
    const { all } = rules.equivalences;
    const some = (test: (equivalence: Equivalence) => boolean) => expect(all.filter(test).length).toBeGreaterThan(5);
    some(isComplete);
    some(({ units }) => units.some(({ coverage, missing }) => coverage === 'partial' && missing.length > 0));
    some(({ units }) => units.some(({ coverage }) => coverage === 'none'));
    some(({ conditions }) => conditions.length > 0);
    some(({ exclusions }) => exclusions.some(({ es }) => es === 'Excepto trabajo en alta tensión'));
    some(({ approval }) => approval.committee.votes.some(({ vote }) => vote === 'abstains'));
    for (const { demonstration, units } of all) {
      expect(demonstration).toBe(true);
      for (const { ground } of units) expect(ground.en).toBeTruthy();
    }
  });

  it('hold adoptions, one of them revoked', () => {
    const { adoptions } = rules.equivalences;
    expect(adoptions.map(({ id }) => id)).toEqual(['ad-pe-cl-ec0016', 'ad-cl-co-ec0937', 'ad-co-pe-ec0572']);
    expect(adoptions.filter(({ revokedOn }) => revokedOn !== undefined)).toHaveLength(1);
    for (const { from, by } of adoptions) expect(rules.equivalences.between(from, by, today)).toBeUndefined();
  });
});
