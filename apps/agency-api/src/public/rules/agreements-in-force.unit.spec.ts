import type { CountryCode, PlainDate } from '@puente/domain/kernel';
import type { Agreement } from '@puente/domain/rulebook/rules';
import { sampleAgreement, sampleRules } from '@puente/domain/specification';
import { agreementsInForce } from './agreements-in-force.js';

const rules = sampleRules();
const [first] = rules.country('GT' as CountryCode)?.agencies ?? [];
const office = {
  id: 'suchiate-tecun-uman',
  name: { es: 'Oficina fronteriza', en: 'Border office' },
  sides: [
    { country: 'GT' as CountryCode, municipality: 'GT-1217', agency: first?.id ?? ('' as never) },
    { country: 'CL' as CountryCode, municipality: 'CL-1', agency: 'cl-work' as never },
  ],
};
const named = (more: Partial<Agreement>) =>
  agreementsInForce({
    agreements: [{ ...sampleAgreement('escalate'), ...more }],
    country: (code) => rules.country(code),
    checkpoints: (agreement) => rules.checkpoints(agreement),
  })[0];

describe('an agreement as everybody reads it', () => {
  it('names whom an office at the border acts as on each side, and by their codes where that country is not known here', () => {
    const [known, unknown] = named({ borderOffices: [office] })?.borderOffices?.[0]?.sides ?? [];
    expect(known?.agency).toEqual({ id: first?.id, name: first?.name });
    expect(unknown).toMatchObject({ agency: { name: { es: 'cl-work' } }, municipality: { name: { es: 'CL-1' } } });
    expect(named({})).not.toHaveProperty('borderOffices');
  });

  it('says what each party does before recognition is automatic, and what of it is open', () => {
    const open = { country: 'GT' as CountryCode, code: 'keys-exchanged', title: { es: 'Llaves intercambiadas' } };
    const done = { ...open, code: 'staff-trained', passedOn: '2026-03-01' as PlainDate, evidence: { es: 'Acta 12' } };
    const { evidence: _, ...told } = done;
    const rules = sampleRules({ checkpoints: [open, done] });
    expect(agreementsInForce(rules)[0]?.checkpoints).toEqual([open, told]);
    expect(named({})).not.toHaveProperty('checkpoints');
  });

  it('says what holds by the season, and by which act', () => {
    const seasonal = {
      standards: [{ country: 'GT' as CountryCode, code: 'GT-1' as never }],
      season: { from: 11, to: 4 },
      seasons: 5,
      told: { unit: 'calendar-days', days: 60 } as const,
      legalBasis: { es: 'Regla de demostración', en: 'Demonstration rule' },
    };
    expect(named({ seasonal })?.seasonal).toEqual({ ...seasonal, told: 60 });
    expect(named({})).not.toHaveProperty('seasonal');
  });
});
