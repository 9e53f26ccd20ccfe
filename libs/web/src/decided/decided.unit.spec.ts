import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { UnitCode } from '@puente/domain/kernel';
import type { StatusAnswer } from '@puente/contracts/answers/worker';
import { pagesIn } from '@puente/words/languages';
import type { Reading } from '../telling/index.js';
import { Decided } from './decided.js';

// The workspace's Jest compiles JSX for React's classic runtime, which looks for this name.
Object.assign(globalThis, { React });

const reading: Reading = {
  words: pagesIn('es'),
  locale: { language: 'es', country: 'GT', timeZone: 'America/Guatemala' },
  now: new Date('2026-04-15T12:00:00.000Z'),
  between: { home: 'México', host: 'Guatemala' },
  country: (code) => code,
  agency: (id) => id,
  standard: () => undefined,
  unit: (code) => (code === 'U4' ? 'Norma sismorresistente' : code),
  document: (kind) => kind,
};

const you = { who: 'worker' } as const;

const ways = { appeal: '/apelar', declineMeasures: '/no', reportMeasures: '/tramite/entregar', legalAid: '/ayuda' };

/** The page's words without its tags. */
const read = (status: Partial<StatusAnswer>): string =>
  renderToStaticMarkup(
    React.createElement(Decided, { status: { holder: you, ...status } as StatusAnswer, reading, ways }),
  )
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('what a decision means for tomorrow', () => {
  it('is nothing before there is one', () => expect(read({})).toBe(''));

  it('is what the person may already do, on which condition, and what not', () => {
    const said = read({
      mayDo: {
        units: [{ unit: 'U1' as UnitCode, title: 'Trazar la obra' }],
        conditions: ['Con dos años'],
        exclusions: ['Alturas'],
      },
    });
    expect(said).toBe('Lo que ya puede hacer Trazar la obra Con esta condición: Con dos años No incluye: Alturas');
  });

  it('[R3] is what may be made up for, and how to keep what is recognised without it, on the page of the country that asks', () => {
    const said = { es: 'Puesta a tierra' };
    const asked = {
      unit: 'U4' as UnitCode,
      kind: 'aptitude-test',
      content: said,
      reasons: said,
      report: said,
    } as const;
    expect(read({ measures: [asked], host: 'GT' as never })).toContain(
      'No quiero completar: quedarme con lo reconocido',
    );
    expect(read({ measures: [asked], host: 'MX' as never })).toContain('dígalo en la página de Guatemala');
    const open = [
      { unit: 'U1' as UnitCode, why: 'remitted' as const },
      { unit: 'U4' as UnitCode, why: 'measured' as const },
    ];
    const beside = { measures: [asked], host: 'GT' as never, stage: 'host-review' as const, open };
    const again = read(beside);
    expect(again).toContain('no le corre ningún día de plazo');
    expect(again).toContain('quedarme con lo reconocido');
    expect(read({ ...beside, stage: 'appealed' })).not.toContain('quedarme con lo reconocido');
    const later = 'lo podrá apelar cuando se decida la otra parte';
    expect(again).not.toContain(later);
    expect(read({ ...beside, result: { held: [], missing: ['U2' as UnitCode] } })).toContain(later);
    expect(again.match(/Lo que todavía no está decidido U1 :[^:]*$/)).not.toBeNull();
  });

  it('[R1] is what the appeals body ordered, why, and by which rule', () => {
    const remand = {
      reasons: { es: 'Faltó oírle' },
      legalBasis: { es: 'Artículo 12' },
      instructions: { es: 'Óigase' },
    };
    expect(read({ remand })).toBe(
      'Lo que ordenó quien resolvió su apelación Instrucciones: Óigase Razones: Faltó oírle Base legal: Artículo 12',
    );
  });

  it('[R2] is what silence left open, and why, unit by unit', () => {
    expect(read({ open: [{ unit: 'U4' as UnitCode, why: 'not-covered' }] })).toBe(
      'Lo que todavía no está decidido Norma sismorresistente : La equivalencia no la cubre: el silencio no puede reconocerla y alguien tiene que decidir.',
    );
  });

  it('[R16] is why: unit by unit, by which rule; and who ruled on an appeal how', () => {
    const ground = { es: 'Cotejado' };
    const grounds = [
      { unit: 'U1' as UnitCode, ground },
      { unit: 'U4' as UnitCode, ground, legalBasis: { es: 'Artículo 7' } },
    ];
    const result = { held: ['U1' as UnitCode], missing: ['U4' as UnitCode], grounds };
    const ruling = { outcome: 'upheld', reasons: { es: 'Se revisó' }, legalBasis: { es: 'Artículo 12' } } as const;
    expect(read({ result, ruling })).toBe(
      'Por qué se decidió así U1 : Acreditada. Cotejado Norma sismorresistente : No acreditada. Cotejado ' +
        'Base legal: Artículo 7 Su apelación confirmó la decisión Razones: Se revisó Base legal: Artículo 12',
    );
  });

  it('[R16] says kindly of a decision from before, or of an older partner, that its law was not written here', () => {
    const old = { held: [], missing: ['U4' as UnitCode] };
    const unsaid = 'Base legal: Esta decisión no la dice aquí. Tiene derecho a saberla';
    expect(read({ result: old })).toContain(unsaid);
    const grounds = [{ unit: 'U4' as UnitCode, ground: { es: 'Cotejado' } }];
    expect(read({ result: { ...old, grounds } })).toContain(unsaid);
    expect(read({ refusal: { reasons: { es: 'No' } } })).toContain(unsaid);
  });

  it('[R16] is what can be done: until when, before whom, and who helps for nothing', () => {
    const legalAid = { bodies: [{ name: 'Orientación', reach: 'Sin cita' }], demonstration: true };
    const remedy = { country: 'GT' as never, body: 'gt-appeals' as never, bodyName: 'Apelaciones', legalAid };
    const said = read({ remedy: { ...remedy, until: '2026-05-04' as never } });
    expect(said).toContain('Puede apelar hasta el 4 de mayo ante Apelaciones, GT.');
    expect(said).toContain('Dónde le ayudan gratis Orientación : Sin cita Datos de demostración');
    expect(read({ remedy })).toContain('El plazo empieza cuando le llega el aviso');
  });

  it('is where the rest can be learned: when, at what cost, in which language', () => {
    const course = {
      provider: 'Centro',
      where: 'Xela',
      when: 'sábados',
      language: 'es',
      demonstration: false,
    } as const;
    const bridge = [
      {
        unit: 'U4' as UnitCode,
        title: 'Norma sismorresistente',
        missing: ['anclajes'],
        courses: [
          { ...course, cost: { minor: 0, currency: 'GTQ' } },
          { ...course, cost: { minor: 15_000, currency: 'GTQ' } },
          { ...course, cost: { minor: 15_000, currency: 'CLP' } },
          course,
          { ...course, provider: 'Escuela', demonstration: true },
        ],
      },
      { unit: 'U5' as UnitCode, title: 'Otra', missing: [], courses: [] },
    ];
    const said = read({ bridge });
    expect(said).toContain('Norma sismorresistente : anclajes Centro · Xela · sábados · gratis · en español');
    expect(said).toContain('Q 150.00');
    // A currency without hundredths.
    expect(said).toContain('15,000');
    expect(said).toContain('pregunte el precio');
    expect(said).toContain('Todavía no conocemos un curso');
    // Nobody travels to a course that there is not.
    expect(said).toContain('Escuela · Xela · sábados · pregunte el precio · en español · curso inventado');
    expect(said.split('curso inventado')).toHaveLength(2);
  });

  it('is what was imposed, why, and how to say that it is done', () => {
    const words = {
      content: { es: 'Un taller' },
      reasons: { es: 'No está cubierta' },
      report: { es: 'En la oficina' },
    };
    const said = read({ measures: [{ unit: 'U4' as never, kind: 'aptitude-test', ...words }] });
    expect(said).toContain(
      'Norma sismorresistente : Una prueba. Un taller No está cubierta Cómo avisar: En la oficina',
    );
    expect(said).toContain('El plazo de Guatemala está en pausa mientras tanto');
    const office = { who: 'agency', country: 'GT', agency: 'gt-mintrab' } as StatusAnswer['holder'];
    const tested = read({ measures: [{ unit: 'U4' as never, kind: 'aptitude-test', ...words }], holder: office });
    expect(tested).toContain('el plazo corre para Guatemala y no para usted: no pierde ningún día del suyo');
    expect(tested).not.toContain('está en pausa');
  });
});
