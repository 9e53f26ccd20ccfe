import { readAgreement } from '../agreements/read-agreement.js';
import type { ReadAgreement } from '../agreements/read-agreement.js';
import type { Fault } from '../faults/fault.js';
import { sayFault } from '../faults/fault.js';
import type { CalendarFile } from '../pack/calendar-file.js';
import { readPack } from '../pack/read-pack.js';
import type { ReadPack } from '../pack/read-pack.js';
import { loadRuleBook } from '../rule-book/load-rule-book.js';
import type { LoadedRules } from '../rule-book/loaded-rules.js';
import { packagedAgreements, packagedPacks } from '../rule-book/package-folder.js';
import { checkAgreements } from './check-agreements.js';
import { checkCalendars } from './check-calendar.js';
import { checkCatalogue } from './check-catalogue.js';
import { checkEquivalences } from './check-equivalences.js';
import { checkPack } from './check-pack.js';

/** What a person could write wrongly although every file is well-formed by itself. */
let rules: LoadedRules;
let guatemala: ReadPack;
let corridor: ReadAgreement;

beforeAll(async () => {
  rules = await loadRuleBook();
  guatemala = await readPack({ path: packagedPacks, shownAs: 'packs' }, 'gt', []);
  corridor = await readAgreement({ path: packagedAgreements, shownAs: 'agreements' }, 'mx-gt-corridor', []);
});

/** The copy is changed through JSON's eyes, as a person changes the file. */
type Loose = Record<string, Record<string, unknown>[] & Record<string, unknown>>;
const said = (faults: readonly Fault[]) => faults.map((fault) => sayFault(fault, 'en'));

describe('a pack', () => {
  const faultsOf = (change: (pack: Loose) => void): string[] => {
    const copy = structuredClone(guatemala);
    change(copy.pack as unknown as Loose);
    const faults: Fault[] = [];
    checkPack(copy, 'packs', faults);
    return said(faults);
  };

  it('has no fault as it stands', () => expect(faultsOf(() => undefined)).toEqual([]));

  it('lies in the folder that bears its country’s code', () =>
    expect(faultsOf((pack) => Object.assign(pack, { country: 'HN' }))[0]).toBe(
      'packs/gt/pack.json: country: expected the name of the folder, "gt", found "HN"',
    ));

  it('gives every desk to an agency that it lists', () =>
    expect(faultsOf((pack) => Object.assign(pack['desks'] ?? {}, { review: 'gt-nobody' }))[0]).toBe(
      'packs/gt/pack.json: desks.review: expected an agency of this pack, found "gt-nobody"',
    ));

  it('gives every desk to an agency that has the roles for it', () =>
    expect(faultsOf((pack) => Object.assign(pack['desks'] ?? {}, { intake: 'gt-appeals' }))[0]).toBe(
      'packs/gt/pack.json: desks.intake: expected an agency with the role "registrar", found "gt-appeals"',
    ));

  it('lets an agency of its own issue, and for standards of its catalogue', () => {
    const issues = (...more: object[]) =>
      faultsOf((pack) =>
        Object.assign(pack, {
          issues: more.map((one) => ({ agency: 'gt-intecap', kind: 'certificate', standards: 'all', ...one })),
        }),
      );
    expect(issues({ from: '2024-01-01' }, { standards: ['GT-DEMO-FV-01'] })).toEqual([]);
    expect(
      issues(
        { agency: 'mx-conocer' },
        { standards: ['GT-DEMO-FV-01', 'EC0586.01', 'GT-DEMO-FV-01'] },
        { from: '2024-01-01', until: '2023-12-31' },
      ),
    ).toEqual([
      'packs/gt/pack.json: issues[0].agency: expected an agency of this pack, found "mx-conocer"',
      'packs/gt/pack.json: issues[1].standards[1]: expected a standard of this pack’s catalogue, found "EC0586.01"',
      'packs/gt/pack.json: issues[1].standards[2]: expected a standard that does not stand above already',
      'packs/gt/pack.json: issues[2].until: expected a day not before 2024-01-01, found "2023-12-31"',
    ]);
  });

  it('has two agencies that read reports, since the one that a report names does not, and a key that a prosecutor can have', () => {
    const withoutRole = faultsOf((pack) => {
      const appeals = pack['agencies']?.find(({ id }) => id === 'gt-appeals');
      Object.assign(appeals ?? {}, { roles: ['appeals-officer', 'supervisor'] });
    });
    expect(withoutRole).toEqual([
      'packs/gt/pack.json: agencies: expected two agencies with the role "integrity-officer": the one that a report names does not read it, found 1',
    ]);
    const off = faultsOf((pack) => {
      const { prosecutor } = pack['integrity'] as unknown as { prosecutor: { key: object } };
      Object.assign(prosecutor.key, { x: 'A'.repeat(43) });
    });
    expect(off).toEqual(['packs/gt/pack.json: integrity.prosecutor.key: expected a point of the curve P-256']);
  });

  it('[F64] wants somebody who answers for unequal treatment, and somebody else who judges it', () => {
    const ownedBy = (owner: string) => faultsOf((pack) => Object.assign(pack['equality'] ?? {}, { owner }));
    const path = 'packs/gt/pack.json: equality.owner: expected';
    expect(ownedBy('gt-committee')).toEqual([`${path} an agency with the role "supervisor", found "gt-committee"`]);
    expect(ownedBy('gt-nobody')).toEqual([`${path} an agency of this pack, found "gt-nobody"`]);
    const alone = faultsOf((pack) => {
      const [, certifying] = pack['agencies'] as unknown as { roles: readonly string[] }[];
      Object.assign(certifying ?? {}, { roles: certifying?.roles.filter((role) => role !== 'auditor') });
    });
    expect(alone).toEqual([
      `${path} another agency with the role "auditor": nobody judges their own, found "gt-mintrab"`,
    ]);
    // The certifier's days are counted too: it answers for them, and the ministry's auditors judge.
    const without = (agency: string, gone: string) =>
      faultsOf((pack) => {
        for (const one of pack['agencies'] as unknown as { id: string; roles: readonly string[] }[])
          if (one.id === agency) one.roles = one.roles.filter((role) => role !== gone);
      });
    const certifiers = 'packs/gt/pack.json: desks.verification: expected';
    expect(without('gt-mintrab', 'auditor')).toContain(
      `${certifiers} another agency with the role "auditor": nobody judges their own, found "gt-intecap"`,
    );
    expect(without('gt-intecap', 'supervisor')).toContain(
      `${certifiers} an agency with the role "supervisor", found "gt-intecap"`,
    );
  });

  it('[R11] lets nobody stop their own clocks, and asks a supervisor who can', () => {
    const approvedBy = (approval: string) => faultsOf((pack) => Object.assign(pack['emergencies'] ?? {}, { approval }));
    const path = 'packs/gt/pack.json: emergencies.approval: expected';
    expect(approvedBy('gt-mintrab')).toEqual([
      `${path} another agency than the desk "intake": nobody stops their own clocks, found "gt-mintrab"`,
      `${path} another agency than the desk "review": nobody stops their own clocks, found "gt-mintrab"`,
    ]);
    expect(approvedBy('gt-committee')).toEqual([`${path} an agency with the role "supervisor", found "gt-committee"`]);
    expect(approvedBy('gt-nobody')).toEqual([`${path} an agency of this pack, found "gt-nobody"`]);
  });

  it('lets nobody rule on their own decision', () => {
    const taken = faultsOf((pack) => {
      Object.assign(pack['desks'] ?? {}, { appeals: 'gt-mintrab' });
      (pack['agencies']?.[0]?.['roles'] as string[]).push('appeals-officer');
    });
    expect(taken).toContain(
      'packs/gt/pack.json: desks.appeals: expected another agency than the desk "review": nobody rules on their own decision, found "gt-mintrab"',
    );
  });

  it.each([
    ['certification', 'assessor'],
    ['appeals', 'appeals-officer'],
    ['protection', 'protection-officer'],
    ['governance', 'delegate'],
  ])('has at the desk %s an agency with the role %s', (desk, role) => {
    const without = (pack: Loose) => {
      for (const agency of pack['agencies'] ?? [])
        agency['roles'] = (agency['roles'] as string[]).filter((held) => held !== role);
    };
    expect(faultsOf(without)).toEqual([
      expect.stringContaining(`desks.${desk}: expected an agency with the role "${role}"`) as string,
    ]);
  });

  it('sends workers for help to agencies of its own that can defend them, each once', () => {
    const path = 'packs/gt/pack.json: legalAid.bodies';
    const sentTo = (...agencies: string[]) =>
      faultsOf((pack) =>
        Object.assign(pack['legalAid'] ?? {}, {
          bodies: agencies.map((agency) => ({ agency, reach: { es: 'x', en: 'x' } })),
        }),
      );
    expect(sentTo('gt-legal-aid', 'gt-labour-rights')).toEqual([]);
    expect(sentTo('gt-nobody', 'gt-ngo', 'gt-legal-aid', 'gt-legal-aid')).toEqual([
      `${path}[0].agency: expected an agency of this pack, found "gt-nobody"`,
      `${path}[1].agency: expected an agency with the role "defender", found "gt-ngo"`,
      `${path}[3].agency: expected an agency that does not stand above already`,
    ]);
  });

  it.each(['CL', 'CO', 'GT', 'MX', 'PE'])(
    'of %s has an organisation and a consulate that file, legal aid, and a defender of workers’ rights, marked as invented',
    (code) => {
      const found = (rules.country(code as never)?.agencies ?? []).filter(({ id }) =>
        /-(?:ngo|consulates|legal-aid|labour-rights)$/.test(id),
      );
      expect(found.map(({ roles }) => roles)).toEqual([
        ...[['assistant'], ['assistant'], ['assistant', 'defender'], ['defender']],
      ]);
      for (const { demonstration, name } of found) {
        expect(demonstration).toBe(true);
        expect(name.es).toMatch(/\(demostración\)$/);
      }
    },
  );

  it('seats an agency in one of its regions, where it says a seat', () => {
    expect(faultsOf((pack) => Object.assign(pack['agencies']?.[0] ?? {}, { region: 'MX-CHP' }))).toEqual([
      'packs/gt/pack.json: agencies[0].region: expected one of the regions of this pack, found "MX-CHP"',
    ]);
  });

  it('lists regions of its own country, each once', () => {
    expect(faultsOf((pack) => Object.assign(pack['regions']?.[1] ?? {}, { code: 'MX-CHP' }))).toEqual([
      'packs/gt/pack.json: regions[1].code: expected "GT-" at its start, found "MX-CHP"',
    ]);
    expect(faultsOf((pack) => Object.assign(pack['regions']?.[1] ?? {}, { code: 'GT-01' }))).toEqual([
      'packs/gt/pack.json: regions[1].code: expected a region that does not stand above already',
    ]);
  });

  it('lists municipalities of its own country and regions, each once', () => {
    const first = (change: object) =>
      faultsOf((pack) => {
        const { list } = pack['municipalities'] as unknown as { list: object[] };
        Object.assign(list[0] ?? {}, change);
      });
    const path = 'packs/gt/pack.json: municipalities.list';
    expect(first({ code: 'MX-07089' })).toEqual([`${path}[0].code: expected "GT-" at its start, found "MX-07089"`]);
    expect(first({ region: 'GT-99' })).toEqual([
      `${path}[0].region: expected one of the regions of this pack, found "GT-99"`,
    ]);
    expect(first({ code: 'GT-1217' })).toEqual([
      `${path}[2].code: expected a municipality that does not stand above already`,
    ]);
  });

  it('reads every level that its catalogue uses on the common scale', () =>
    expect(faultsOf((pack) => Reflect.deleteProperty(pack['framework']?.['levels'] as object, '2'))[0]).toBe(
      'packs/gt/catalogue/standards.csv: row 2, level: expected a level of the framework in pack.json: 1, 3, 4, 5, found 2',
    ));

  it('keeps a dossier at hand while a certificate in it is valid, and deletes it later than that', () =>
    expect(
      faultsOf((pack) =>
        Object.assign(pack['retention'] ?? {}, { blockAfter: { months: 59 }, deleteAfter: { months: 59 } }),
      ),
    ).toEqual([
      'packs/gt/pack.json: retention.blockAfter.months: expected at least the 60 months for which a certificate is valid, found 59',
      'packs/gt/pack.json: retention.deleteAfter.months: expected later than blockAfter, found 59',
    ]));

  it('deletes no later where the worker asks for it', () =>
    expect(
      faultsOf((pack) => Object.assign(pack['retention']?.['onRequest'] as object, { deleteAfter: { months: 120 } })),
    ).toEqual([
      'packs/gt/pack.json: retention.onRequest.deleteAfter.months: expected sooner than the 120 months of deleteAfter, found 120',
    ]));

  it('names agencies once, by its country', () => {
    expect(faultsOf((pack) => Object.assign(pack['agencies']?.[1] ?? {}, { id: 'gt-mintrab' }))).toContain(
      'packs/gt/pack.json: agencies[1].id: expected an agency that does not stand above already',
    );
    expect(faultsOf((pack) => Object.assign(pack['agencies']?.[1] ?? {}, { id: 'mx-intecap' }))).toContain(
      'packs/gt/pack.json: agencies[1].id: expected "gt-" at its start, found "mx-intecap"',
    );
  });

  it('names validators that the library has', () =>
    expect(faultsOf((pack) => Object.assign(pack['identityDocuments']?.[0] ?? {}, { stdnum: 'curp' }))).toEqual([
      'packs/gt/pack.json: identityDocuments[0].stdnum: expected one of cui, nit, found "curp"',
    ]));

  it('takes people without a document', () =>
    expect(faultsOf((pack) => pack['identityDocuments']?.pop())).toEqual([
      'packs/gt/pack.json: identityDocuments: expected a kind for people without a document (number "none")',
    ]));

  it('lists each kind once', () =>
    expect(faultsOf((pack) => pack['identityDocuments']?.push({ ...pack['identityDocuments'][0] }))).toHaveLength(1));

  it('gives a role only to agencies at which it can do something', () => {
    const give = (agency: string, ...roles: string[]) =>
      faultsOf((pack) => {
        const found = pack['agencies']?.find(({ id }) => id === agency);
        (found?.['roles'] as string[] | undefined)?.push(...roles);
      });
    expect(give('gt-appeals', 'auditor', 'assistant')).toEqual([]);
    expect(give('gt-committee', 'reviewer', 'supervisor', 'registrar')).toEqual([
      'packs/gt/pack.json: agencies[5].roles[1]: expected a role that can do or read something here; this one works at the desk "review", which is not this agency’s, found "reviewer"',
      'packs/gt/pack.json: agencies[5].roles[3]: expected a role that can do or read something here; this one works at the desk "intake" or "certification", which is not this agency’s, found "registrar"',
    ]);
  });
});

describe('a calendar', () => {
  const faultsOf = (change: (calendar: Loose) => void): string[] => {
    const copy = structuredClone(guatemala);
    change(copy.calendar as unknown as Loose);
    const faults: Fault[] = [];
    checkCalendars(copy, 'packs', faults);
    return said(faults);
  };

  it('has no fault as it stands', () => expect(faultsOf(() => undefined)).toEqual([]));

  it('lists holidays inside the years that it covers, each once', () => {
    expect(faultsOf((calendar) => Object.assign(calendar['holidays']?.[0] ?? {}, { on: '2033-01-01' }))).toEqual([
      'packs/gt/calendar.json: holidays[0].on: expected a day from 2025-01-01 to 2032-12-31, found "2033-01-01"',
    ]);
    expect(faultsOf((calendar) => calendar['holidays']?.push({ ...calendar['holidays'][0] }))).toHaveLength(1);
  });

  it('covers no year whose holidays nobody wrote', () =>
    expect(faultsOf((calendar) => Object.assign(calendar, { coversUntil: '2034-12-31' }))).toEqual([
      'packs/gt/calendar.json: holidays: expected holidays of 2033, a year that the calendar covers',
      'packs/gt/calendar.json: holidays: expected holidays of 2034, a year that the calendar covers',
    ]));

  it('names a law for each holiday', () =>
    expect(faultsOf((calendar) => Object.assign(calendar['holidays']?.[2] ?? {}, { law: 'custom' }))).toEqual([
      'packs/gt/calendar.json: holidays[2].law: expected one of the calendar\'s laws: ct-127, ct-127-localidad, turismo-interno, found "custom"',
    ]));

  it('keeps earlier editions by their names, none like the present one', () => {
    const earlier = (version: string, file: string) => {
      const copy = structuredClone(guatemala);
      const edition = { ...copy.calendar, version } as CalendarFile;
      const faults: Fault[] = [];
      checkCalendars({ ...copy, earlierCalendars: [{ file, calendar: edition }] }, 'packs', faults);
      return said(faults);
    };
    expect(earlier('2025.1', 'packs/gt/calendars/2025.1.json')).toEqual([]);
    expect(earlier('2025.1', 'packs/gt/calendars/2025.2.json')).toEqual([
      'packs/gt/calendars/2025.2.json: version: expected the name of the file, found "2025.1"',
    ]);
    expect(earlier('2026.1', 'packs/gt/calendars/2026.1.json')).toEqual([
      'packs/gt/calendars/2026.1.json: version: expected another version than calendar.json has, found "2026.1"',
    ]);
  });

  it('covers five years at least', () => {
    const until = (coversUntil: string) => (calendar: Loose) => {
      const holidays = calendar['holidays']?.filter(({ on }) => String(on) <= coversUntil);
      Object.assign(calendar, { coversUntil, holidays });
    };
    expect(faultsOf(until('2029-12-31'))).toEqual([]);
    expect(faultsOf(until('2029-12-30'))).toEqual([
      'packs/gt/calendar.json: coversUntil: expected 2029-12-31 or later: at least 5 years, found "2029-12-30"',
    ]);
    expect(faultsOf(until('2025-12-31'))).toHaveLength(1);
  });

  it('leaves a day to work on, and ends after it begins', () => {
    expect(faultsOf((calendar) => Object.assign(calendar, { weekend: [1, 2, 3, 4, 5, 6, 7] }))).toHaveLength(1);
    expect(faultsOf((calendar) => Object.assign(calendar, { coversUntil: '2024-12-31' }))[0]).toContain('coversUntil');
  });
});

describe('a catalogue', () => {
  const faultsOf = (change: (tables: Record<string, { number: number; value: object }[]>) => void): string[] => {
    const copy = structuredClone(guatemala);
    change(copy.tables as unknown as Record<string, { number: number; value: object }[]>);
    const faults: Fault[] = [];
    checkCatalogue(copy, 'packs', rules.occupations, faults);
    return said(faults);
  };
  const set = (table: string, value: object) => (tables: Record<string, { number: number; value: object }[]>) =>
    Object.assign(tables[table]?.[0]?.value ?? {}, value);

  it('has no fault as it stands', () => expect(faultsOf(() => undefined)).toEqual([]));

  it.each([
    ['standards', { isco08: '7499' }, 'standards.csv: row 2, isco08: expected a unit group of shared/isco08.csv'],
    ['units', { standard_code: 'GT-X' }, 'units.csv: row 2, standard_code: expected a code of standards.csv'],
    ['occupations', { standard_code: 'GT-X' }, 'occupations.csv: row 2, standard_code: expected a code of standards'],
    ['accreditations', { standard_code: 'GT-X' }, 'accreditations.csv: row 2, standard_code: expected a code of'],
    ['accreditations', { certifier_id: 'X' }, 'accreditations.csv: row 2, certifier_id: expected an id of certifiers'],
    ['supersessions', { from: 'GT-X' }, 'supersessions.csv: row 2, from: expected a code of standards.csv'],
    ['supersessions', { to: 'GT-X' }, 'supersessions.csv: row 2, to: expected a code of standards.csv'],
    ['supersessions', { to: 'GT-DEMO-TH-00' }, 'supersessions.csv: row 2, to: expected another standard than'],
    ['courses', { unit: 'GT-X' }, 'courses.csv: row 2, unit: expected a code of units.csv'],
    ['courses', { currency: undefined }, 'courses.csv: row 2, currency: expected a currency where there is a cost'],
    ['accreditations', { until: '2020-01-01' }, 'accreditations.csv: row 2, until: expected a day not before 2024-01'],
  ])('%s with %j is refused', (table, value, expected) =>
    expect(faultsOf(set(table, value))).toContainEqual(
      expect.stringContaining(`packs/gt/catalogue/${expected}`) as string,
    ),
  );

  it.each(['standards', 'units', 'certifiers', 'accreditations', 'supersessions'])('says %s once', (table) => {
    const faults = faultsOf((tables) => {
      const first = tables[table]?.[0];
      if (first) tables[table]?.push({ ...first, number: 99 });
    });
    expect(faults).toEqual([expect.stringMatching(/row 99, .*expected a row that does not stand above already/)]);
  });

  it('follows no standard by one that it follows, directly or through others', () => {
    const circle = (tables: Record<string, { number: number; value: object }[]>) => {
      const [one, other, third] = (tables['standards'] ?? []).map(({ value }) => (value as { code: string }).code);
      const pairs = [
        [one, other],
        [other, third],
        [third, one],
      ];
      Object.assign(tables, {
        supersessions: pairs.map(([from, to], index) => ({ number: index + 2, value: { from, to, on: '2026-01-01' } })),
      });
    };
    expect(faultsOf(circle)).toHaveLength(3);
    expect(faultsOf(circle)[0]).toMatch(
      /supersessions\.csv: row 2, to: expected a standard that does not lead back to GT-\S+, found "GT-/,
    );
  });

  it('has a standard at least', () =>
    expect(faultsOf((tables) => Object.assign(tables, { standards: [] }))[0]).toContain('expected a standard'));
});

describe('an agreement', () => {
  const both = new Set(['MX', 'GT']);
  const faultsOf = (change: (versions: Loose[]) => void, countries: ReadonlySet<string> = both): string[] => {
    const first = structuredClone(corridor.versions[0]?.agreement) as unknown as Loose;
    Reflect.deleteProperty(first, 'inForceUntil');
    const versions = [first];
    change(versions);
    const faults: Fault[] = [];
    const read = versions.map((agreement, index) => ({
      file: `agreements/mx-gt-corridor/v${index + 1}.json`,
      agreement,
    })) as unknown as ReadAgreement['versions'];
    checkAgreements([{ ...corridor, versions: read }], countries, faults);
    return said(faults);
  };

  it('has no fault as it stands', () => expect(faultsOf(() => undefined)).toEqual([]));

  it('is between countries that have packs, each named once', () => {
    expect(faultsOf(() => undefined, new Set(['MX']))).toEqual([
      'agreements/mx-gt-corridor/v1.json: parties[1]: expected a country that has a pack, found "GT"',
    ]);
    expect(faultsOf(([first]) => Object.assign(first ?? {}, { parties: ['MX', 'MX'] }))).toHaveLength(1);
  });

  it('has one version in force on a day', () => {
    expect(faultsOf((versions) => versions.push({ ...versions[0], version: 2 } as unknown as Loose))).toEqual([
      'agreements/mx-gt-corridor/v2.json: inForceFrom: expected days on which agreements/mx-gt-corridor/v1.json is not in force, found "2025-01-01"',
    ]);
    const succeeded = (versions: Loose[]) => {
      Object.assign(versions[0] ?? {}, { inForceUntil: '2026-12-31' });
      versions.push({
        ...versions[0],
        version: 2,
        inForceFrom: '2027-01-01',
        inForceUntil: '2030-12-31',
      } as unknown as Loose);
    };
    expect(faultsOf(succeeded)).toEqual([]);
  });

  it('ends after it begins, and extends a review in the days that the review counts', () => {
    expect(faultsOf(([first]) => Object.assign(first ?? {}, { inForceUntil: '2024-01-01' }))).toHaveLength(1);
    const inCalendarDays = ([first]: Loose[]) =>
      Object.assign((first?.['steps'] as Loose | undefined)?.['hostReview']?.['extension'] ?? {}, {
        atMost: { unit: 'calendar-days', days: 14 },
      });
    expect(faultsOf(inCalendarDays)[0]).toContain(
      'steps.hostReview.extension.atMost.unit: expected "business-days", as in hostReview.complete',
    );
  });
});

describe('an equivalence', () => {
  const faultsOf = (change: (first: Loose, all: Loose[]) => void): string[] => {
    const copy = structuredClone(corridor);
    const all = copy.tables.find(({ file }) => file.endsWith('/mx-gt.json'))?.equivalences as unknown as Loose[];
    const [first] = all;
    if (first) change(first, all);
    const faults: Fault[] = [];
    checkEquivalences([copy], new Map(rules.packs.map((pack) => [pack.country, pack.rules.catalogue])), faults);
    return said(faults).map((line) => line.replace('agreements/mx-gt-corridor/equivalences/mx-gt.json: ', ''));
  };

  it('has no fault as it stands', () => expect(faultsOf(() => undefined)).toEqual([]));

  it('joins standards that exist, of two parties', () => {
    expect(faultsOf((first) => Object.assign(first['from'] ?? {}, { code: 'EC9999' }))).toEqual([
      'equivalences[0].from.code: expected a standard of MX, found "EC9999"',
    ]);
    expect(faultsOf((first) => Object.assign(first['to'] ?? {}, { country: 'CL' }))).toEqual([
      'equivalences[0].to.country: expected a party of the agreement, found "CL"',
    ]);
    expect(faultsOf((first) => Object.assign(first, { to: first['from'] }))[0]).toContain('another country');
  });

  it('judges every unit of the host’s standard once', () => {
    expect(faultsOf((first) => first['units']?.pop())).toEqual([
      'equivalences[0].units: expected the unit "GT-DEMO-FV-01-U4" of GT-DEMO-FV-01',
    ]);
    expect(faultsOf((first) => first['units']?.push({ ...first['units'][0] }))).toEqual([
      'equivalences[0].units[4].unit: expected a unit that does not stand above already',
    ]);
    expect(faultsOf((first) => first['units']?.push({ ...first['units'][0], unit: 'U9' }))).toEqual([
      'equivalences[0].units[4].unit: expected a unit of GT-DEMO-FV-01, found "U9"',
    ]);
  });

  it('says what covers a unit, by units that the home’s standard has', () => {
    expect(faultsOf((first) => Object.assign(first['units']?.[0] ?? {}, { coveredBy: ['EC0326'] }))).toEqual([
      'equivalences[0].units[0].coveredBy[0]: expected a unit of EC0586.01, found "EC0326"',
    ]);
    expect(faultsOf((first) => Object.assign(first['units']?.[0] ?? {}, { coveredBy: [] }))).toHaveLength(1);
    expect(faultsOf((first) => Object.assign(first['units']?.[0] ?? {}, { coverage: 'none' }))).toHaveLength(1);
  });

  it('names what is missing of a unit where the coverage is partial, and nowhere else', () => {
    const unit = (first: Loose, change: object) => Object.assign(first['units']?.[0] ?? {}, change);
    expect(faultsOf((first) => unit(first, { coverage: 'partial' }))).toEqual([
      'equivalences[0].units[0].missing: expected what is missing of the unit, found []',
    ]);
    expect(faultsOf((first) => unit(first, { missing: [{ es: 'Algo' }] }))[0]).toContain(
      'equivalences[0].units[0].missing: expected nothing, because the coverage is "full"',
    );
  });

  it('stands in the file of its two countries', () => {
    const turned = (first: Loose) => Object.assign(first, { from: first['to'], to: first['from'] });
    expect(faultsOf(turned)).toContainEqual(expect.stringContaining('this one belongs to gt-mx.json'));
  });

  it('was approved by the three benches, once each, none against, before it held', () => {
    const approval = (first: Loose) => first['approval'] as unknown as Loose;
    const votes = (first: Loose) => approval(first)['committee']?.['votes'] as Record<string, unknown>[];
    expect(faultsOf((first) => votes(first).pop())).toEqual([
      'equivalences[0].approval.committee.votes: expected one vote of the bench "workers", found 0',
    ]);
    expect(faultsOf((first) => votes(first).push({ ...votes(first)[0] }))).toEqual([
      'equivalences[0].approval.committee.votes: expected one vote of the bench "state", found 2',
    ]);
    expect(faultsOf((first) => Object.assign(votes(first)[1] ?? {}, { vote: 'against' }))).toEqual([
      'equivalences[0].approval.committee.votes[1].vote: expected no vote against what was approved, found "against"',
    ]);
    expect(faultsOf((first) => Object.assign(votes(first)[1] ?? {}, { on: '2030-01-01' }))).toHaveLength(1);
    expect(faultsOf((first) => Object.assign(first, { validFrom: '2020-01-01' }))).toEqual([
      'equivalences[0].validFrom: expected a day not before 2024-11-20, found "2020-01-01"',
    ]);
    expect(faultsOf((first) => Object.assign(first, { validUntil: '2020-01-01' }))).toHaveLength(1);
  });

  it('has an id that is its own', () =>
    expect(faultsOf((first, all) => Object.assign(all[1] ?? {}, { id: first['id'] }))).toContainEqual(
      expect.stringContaining('equivalences[1].id: expected an id of its own'),
    ));

  it('has each version once, and no rival from the same standard to the same country', () => {
    expect(faultsOf((first, all) => all.push({ ...first }))).toHaveLength(1);
    expect(faultsOf((first, all) => all.push({ ...first, version: 2 } as unknown as Loose))).toEqual([]);
    expect(faultsOf((first, all) => all.push({ ...first, id: 'rival' } as unknown as Loose))).toEqual([
      'equivalences[10].id: expected "eq-mx-ec0586.01-gt-fv", which maps the same standard to the same country, found "rival"',
    ]);
  });
});
