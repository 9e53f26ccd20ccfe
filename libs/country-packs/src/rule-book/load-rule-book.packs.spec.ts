import { isComplete } from '@puente/domain/rulebook/catalogue';
import type { CertifierId, StandardCode } from '@puente/domain/kernel';
import { country, plainDate } from '@puente/domain/kernel';
import type { LoadedRules } from './loaded-rules.js';
import { loadRuleBook } from './load-rule-book.js';

const MX = country('MX');
const GT = country('GT');
const CL = country('CL');
const PE = country('PE');
const photovoltaic = { country: MX, code: 'EC0586.01' as StandardCode };
const certifier = (id: string) => id as CertifierId;
const today = plainDate('2026-11-24');

describe('the rule book that the package brings', () => {
  let rules: LoadedRules;

  beforeAll(async () => {
    rules = await loadRuleBook();
  });

  it('holds Mexico’s whole public register', () => {
    const catalogue = rules.country(MX)?.catalogue;
    expect(catalogue?.standards.size).toBe(1477);
    expect(catalogue?.certifiers.size).toBe(482);
    expect(rules.pack(MX)?.catalogue.accreditations).toHaveLength(7573);
  });

  it('takes a standard without units in the register as its own only unit', () => {
    const standard = rules.country(MX)?.catalogue.standards.get(photovoltaic.code);
    expect(standard?.units.map(({ code }) => code)).toEqual(['EC0586.01']);
  });

  it('finds everyday names with their standard', () => {
    const bricklaying = rules.country(MX)?.catalogue.standards.get('EC0326' as StandardCode);
    expect(bricklaying?.occupations).toContain('Maestro albañil / Maestra albañil');
  });

  it('knows who is accredited for which standard', () => {
    const catalogue = rules.country(MX)?.catalogue;
    expect(catalogue?.certifiers.get(certifier('ECE-00003'))?.name).toMatch(/^Grupo Becas/);
    expect(catalogue?.accredited(certifier('ECE-00001'), photovoltaic.code, today)).toBe(true);
    expect(catalogue?.accredited(certifier('ECE-00003'), photovoltaic.code, today)).toBe(false);
    expect(catalogue?.accredited(certifier('ECE-99999'), photovoltaic.code, today)).toBe(false);
  });

  it('asks on which day a certifier was accredited', () => {
    const accredited = (on: string) =>
      rules
        .country(GT)
        ?.catalogue.accredited(certifier('GT-DEMO-CC-03'), 'GT-DEMO-AL-01' as StandardCode, plainDate(on));
    expect(['2023-12-31', '2024-01-01', '2025-12-31', '2026-01-01'].map(accredited)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('maps EC0586.01 completely, EC0326 with one unit missing, and the way back', () => {
    const complete = rules.equivalences.between(photovoltaic, GT, today);
    expect(complete && isComplete(complete)).toBe(true);
    const partial = rules.equivalences.between({ country: MX, code: 'EC0326' as StandardCode }, GT, today);
    expect(partial?.units.filter(({ coverage }) => coverage === 'none').map(({ unit }) => unit)).toEqual([
      'GT-DEMO-AL-01-U4',
    ]);
    const back = rules.equivalences.between({ country: GT, code: 'GT-DEMO-FV-01' as StandardCode }, MX, today);
    expect(back?.to.code).toBe('EC0586.01');
    expect(rules.equivalences.between(photovoltaic, MX, today)).toBeUndefined();
  });

  it('finds the agreement in force on a day, in both directions, and by its reference', () => {
    const agreement = rules.inForce(MX, GT, today);
    expect(agreement).toMatchObject({ id: 'mx-gt-corridor', version: 1, demonstration: true });
    expect(rules.inForce(GT, MX, today)).toBe(agreement);
    expect(rules.inForce(MX, MX, today)).toBeUndefined();
    expect(rules.inForce(GT, CL, today)).toBeUndefined();
    expect(rules.inForce(MX, GT, plainDate('2024-12-31'))).toBeUndefined();
    expect(rules.agreement({ id: 'mx-gt-corridor', version: 1 })).toBe(agreement);
    expect(() => rules.agreement({ id: 'mx-gt-corridor', version: 9 })).toThrow('lacks version 9');
    expect(rules.country(country('ZZ'))).toBeUndefined();
  });

  it('goes over to the next version on its first day, and still knows the one before', () => {
    const next = rules.inForce(MX, GT, plainDate('2027-01-01'));
    expect(next).toMatchObject({ id: 'mx-gt-corridor', version: 2 });
    expect(next?.steps.hostReview.complete.within.days).toBe(20);
    expect(rules.inForce(MX, GT, plainDate('2026-12-31'))?.steps.hostReview.complete.within.days).toBe(30);
  });

  it('takes the special agreement before the general, from the day on which it is in force', () => {
    expect(rules.inForce(CL, PE, today)?.id).toBe('cl-pe-bilateral');
    expect(rules.inForce(PE, CL, today)?.id).toBe('cl-pe-bilateral');
    expect(rules.inForce(MX, PE, today)?.id).toBe('pacific-alliance');
    expect(rules.inForce(MX, PE, plainDate('2025-06-30'))).toBeUndefined();
  });

  it('tells which checkpoints are open', () => {
    const open = rules.checkpoints('pacific-alliance').filter(({ passedOn }) => passedOn === undefined);
    expect(open.map(({ country: party, code }) => `${party} ${code}`)).toEqual(['CO joint-trial']);
    expect(rules.checkpoints('cl-pe-bilateral')).toEqual([]);
  });

  it('knows every edition of a calendar, and no other', () => {
    expect(rules.calendar(GT, '2026.1')).toBe(rules.country(GT)?.calendar);
    expect(() => rules.calendar(GT, '2019.1')).toThrow('lacks version 2019.1 of the calendar of GT');
  });

  it('gives the version of an equivalence that is in force on a day', () => {
    const welding = { country: country('CO'), code: 'CO-DEMO-SO-01' as StandardCode };
    const on = (day: string) => rules.equivalences.between(welding, MX, plainDate(day))?.version;
    expect(['2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01'].map(on)).toEqual([undefined, 1, 1, 2]);
    expect(rules.equivalences.version({ id: 'eq-co-so-mx-ec0320', version: 1 })?.validUntil).toBe('2026-06-30');
    expect(rules.equivalences.version({ id: 'eq-co-so-mx-ec0320', version: 9 })).toBeUndefined();
    expect(rules.equivalences.from(welding, today).map(({ to }) => to.country)).toEqual(['CL', 'MX', 'PE']);
  });

  it('holds ESCO’s occupations and skills, read when somebody asks', () => {
    expect(rules.esco).toHaveLength(3010);
    expect(rules.esco.every(({ isco08, label }) => rules.occupations.has(isco08) && label.es !== '')).toBe(true);
    expect(rules.esco.find(({ label }) => label.en === 'bricklayer')).toMatchObject({
      isco08: '7112',
      label: { es: 'albañil' },
    });
    expect(rules.esco).toBe(rules.esco);
    expect(rules.escoSkills).toHaveLength(13485);
  });
});
