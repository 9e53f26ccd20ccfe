import type { CheckResult, Facts } from '@puente/verifier/browser';
import { answerOf } from './answer.js';

const says: Facts = {
  number: 'GT-26-7K3M9Q-N-C1',
  kind: 'recognition',
  scope: 'partial',
  agency: { code: 'mintrab' },
  holder: { givenNames: 'Ana', surnames: 'Demostración', document: { kind: 'dpi', country: 'GT', number: '1234' } },
  standard: { code: 'EC0586.01', country: 'MX', name: { es: 'Instalación', en: 'Installation' } },
  units: [
    { code: 'U1', name: { es: 'Montar', en: 'Mount' }, verdict: 'recognised' },
    { code: 'U2', name: { es: 'Conectar' }, verdict: 'not-recognised' },
  ],
  conditions: [{ es: 'Sin alta tensión' }],
  issuedOn: '2026-03-03',
  demonstration: true,
};
const valid: CheckResult = {
  verdict: 'valid',
  faults: [],
  says,
  issuer: {
    did: 'did:web:gt.example',
    country: 'GT',
    name: { es: 'Guatemala', en: 'Guatemala' },
    agency: { id: 'mintrab', name: { es: 'Ministerio', en: 'Ministry' } },
  },
  status: { state: 'in-force', heardAt: '2026-11-25T03:00:00Z', list: 'https://gt.example/status-lists/1' },
  holder: 'not-proved',
  trustedAsOf: '2026-11-25T00:00:00Z',
};
const at = {
  moment: (at: string) => `<${at}>`,
  day: (on: string) => `(${on})`,
  month: (month: number) => `[${month}]`,
};

describe('the offline checker’s answer', () => {
  it('says unit by unit what the person may do, who says so and until when, and when it last heard', () => {
    const answer = answerOf(valid, 'es', at);
    expect(answer.word).toBe('VÁLIDA');
    expect(answer.units).toEqual([
      { name: 'U1 Montar', says: 'sí', may: true },
      { name: 'U2 Conectar', says: 'no reconocida', may: false },
    ]);
    expect(answer.conditions).toEqual(['Sin alta tensión']);
    expect(answer.demonstration).toMatch(/no prueba nada/);
    expect(Object.fromEntries(answer.facts.map(({ name, value }) => [name, value]))).toEqual({
      'A nombre de': 'Ana Demostración, 1234 (GT)',
      'Reconocimiento, parcial': 'EC0586.01 Instalación',
      'Lo dice': 'Ministerio (Guatemala)',
      Hasta: 'sin fecha de vencimiento',
      Número: 'GT-26-7K3M9Q-N-C1',
    });
    expect(answer.heard).toBe('Comprobado sin conexión; última lista de revocaciones: <2026-11-25T03:00:00Z>.');
  });

  it('ends on a day, as the reader says it', () => {
    const { facts } = answerOf({ ...valid, says: { ...says, validUntil: '2031-11-24' } }, 'en', at);
    expect(facts).toContainEqual({ name: 'Until', value: '(2031-11-24)' });
  });

  it('says in which months it holds, and of one out of season when it holds again', () => {
    const season = { from: 11, to: 4, after: '2031-11-24' };
    const out = { ...valid, verdict: 'not-valid', faults: ['out-of-season'], servesAgainOn: '2032-11-01' } as const;
    const { facts, reasons } = answerOf({ ...out, says: { ...says, validUntil: '2036-04-30', season } }, 'es', at);
    expect(facts).toContainEqual({
      name: 'Por temporada',
      value: 'Vale todo el año hasta el (2031-11-24). Después, solo de [11] a [4].',
    });
    expect(reasons).toEqual(['Está fuera de temporada: vuelve a valer el (2032-11-01).']);
  });

  it('speaks English, and Spanish where a name has no English', () => {
    const answer = answerOf(valid, 'en', at);
    expect(answer.word).toBe('VALID');
    expect(answer.units.map(({ name }) => name)).toEqual(['U1 Mount', 'U2 Conectar']);
    expect(answer.heard).toMatch(/^Checked without a connection; latest list of revocations: </);
  });

  it('of a list that is stale or was never heard says that it is not known', () => {
    const { heardAt, ...never } = {
      ...valid.status,
      state: 'unknown',
      list: 'https://gt.example/status-lists/1',
    } as const;
    const stale = answerOf(
      { ...valid, verdict: 'unknown', faults: ['status-stale'], status: { ...never, heardAt: heardAt ?? '' } },
      'es',
      at,
    );
    expect(stale.word).toBe('NO SE SABE');
    expect(stale.reasons).toEqual(['No se sabe si sigue vigente: la lista de estado es demasiado vieja.']);
    expect(stale.heard).toContain('<2026-11-25T03:00:00Z>');
    const missing = answerOf({ ...valid, verdict: 'unknown', faults: ['status-missing'], status: never }, 'es', at);
    expect(missing.heard).toBe('Comprobado sin conexión; no hay lista de revocaciones.');
  });

  it('repeats nothing of what is not genuine', () => {
    const answer = answerOf(
      { verdict: 'not-genuine', faults: ['bad-signature'], holder: 'not-proved', trustedAsOf: '' },
      'es',
      at,
    );
    expect(answer).toMatchObject({
      word: 'NO ES AUTÉNTICA',
      heard: 'Comprobado sin conexión.',
      units: [],
      facts: [],
      conditions: [],
      demonstration: undefined,
    });
  });
});
