import { StatisticsView } from '@puente/contracts/answers/public';
import { chartsReady } from '@puente/ui/charts';
import type { PageLanguage } from '@puente/words/languages';
import * as React from 'react';
import { drawn, read } from '../visit/drawn.sample.js';
import { ConfirmedUnequal, CorridorFigure, LateTable, PlacesTable } from './index.js';
import { sayStage } from '@puente/web/telling';

const line = {
  ...{ by: 'sex', group: 'F', measure: 'time', where: 'recognition-request/submitted', year: 2026, moreDays: 18 },
  ...{ owner: { agency: 'gt-mintrab', name: { es: 'Ministerio de Trabajo' } }, answered: true },
  ...{ raisedAt: '2026-04-01T12:00:00.000Z', confirmedAt: '2026-05-04T12:00:00.000Z' },
} as const;
const lines = (...changes: readonly object[]) =>
  StatisticsView.shape.unequalTreatment.parse(changes.map((change) => ({ ...line, ...change })));
const said = (change: object, language?: PageLanguage) =>
  read(React.createElement(ConfirmedUnequal, { lines: lines(change) }), language);

describe('[F64] what everybody reads of confirmed unequal treatment', () => {
  it('is who, at what, by how much, whose agency answers, and when it was confirmed', () => {
    const text = said({});
    expect(text).toContain(
      'Mujeres esperan 18 días más que las demás personas en «Reconocimiento, en el país de origen: Enviada',
    );
    expect(text).toContain('Cifras de 2026.');
    expect(text).toContain('Ministerio de Trabajo dio su respuesta. Lo confirmó una auditoría de otra institución');
    expect(said({ answered: false }, 'en')).toContain('Women wait 18 days longer');
    expect(said({ answered: false }, 'en')).toContain('did not answer in time');
  });

  it('names every kind of group, and of refusals no number', () => {
    expect(said({ by: 'nationality', group: 'HN' })).toContain('Personas de Honduras');
    expect(said({ by: 'corridor', group: 'MX-GT' })).toContain('Personas que van de México a Guatemala');
    const occupation = { isco08: '7411', name: { es: 'electricidad' } };
    expect(said({ by: 'occupation', group: '7411', occupation })).toContain('Personas que trabajan en electricidad');
    const { answered, by, confirmedAt, group, owner, raisedAt } = line;
    const about = { by, group, measure: 'refusals', where: 'recognition-review' };
    const refused = { ...about, answered, confirmedAt, owner, raisedAt };
    const lines = StatisticsView.shape.unequalTreatment.parse([refused]);
    expect(read(React.createElement(ConfirmedUnequal, { lines }))).not.toMatch(/\d+ días/);
  });

  it('[F64] is said also where there is none that can be published, which is not that nobody confirmed any', () => {
    const said = read(React.createElement(ConfirmedUnequal, { lines: [] }));
    expect(said).toContain('No hay ninguno confirmado que se pueda publicar (de 5 personas o más)');
    expect(said).not.toContain('Nadie');
  });
});

describe('[F45][F46][F47] the figures', () => {
  beforeAll(chartsReady);

  const stages = [
    {
      ...{ corridor: 'MX-GT', stage: 'recognition-review/host-review', cases: 12 },
      days: { visits: 12, median: 20, interval: [10, 30] },
    },
    { corridor: 'MX-GT', stage: 'recognition-review/recognised-by-silence', cases: 6 },
  ];

  it('draw each corridor alike, to one scale, and as a table', () => {
    const corridor = { corridor: 'MX-GT', cases: 18 };
    const figure = drawn(React.createElement(CorridorFigure, { corridor, stages, longest: 60 }));
    expect(figure).toContain('De México a Guatemala');
    // 20 days with an interval from 10 to 30, on a scale that goes to 60 for the sake of the other corridors.
    expect(figure).toMatch(/<rect class="visx-bar" x="1" y="1" width="106"/);
    expect(figure).toMatch(/x1="54" y1="18" x2="160" y2="18"/);
    expect(figure).toMatch(/aria-label="Días en cada etapa/);
    expect(read(React.createElement(CorridorFigure, { corridor, stages, longest: 60 }))).toMatch(
      /Reconocida \(por silencio\) 6 – –/,
    );
  });

  it('say who is late in a word, and of fewer than five that they are that', () => {
    const late = [
      { agency: 'a', name: { es: 'Una' }, stage: 'submitted', ended: 9, endedLate: 0, open: 7, openLate: 0 },
      { agency: 'b', name: { es: 'Otra' }, stage: 'host-review', ended: 9, endedLate: null, open: 8, openLate: 6 },
    ];
    const text = read(React.createElement(LateTable, { late }));
    expect(text).toMatch(/Otra En revisión 6 tarde de 8 menos de 5 de 9 Una/);
  });

  it('name places, and leave the table out where nobody said one', () => {
    const municipality = { code: 'GT-1217', name: { es: 'Ayutla', en: 'Ayutla' } };
    const placed = (figures: readonly object[]) =>
      read(
        React.createElement(PlacesTable, {
          ...{ title: 'Por municipio', what: 'x', column: 'Municipio', figures: figures as never },
          placeOf: (figure) => figure.municipality?.name,
        }),
      );
    expect(placed([{ stage: 'recognition-request/submitted', cases: 5, municipality }])).toContain('Ayutla');
    expect(placed([{ stage: 'recognition-request/submitted', cases: 5, municipality: null }])).toBe('');
  });

  it('say a kind, a stage of it, or a stage alone as the book does', () => {
    expect(sayStage('recognition-review', 'es')).toBe(sayStage('recognition-review', 'es').split(':')[0]);
    expect(sayStage('host-review', 'en')).not.toContain('host-review');
    expect(sayStage('never-heard-of', 'es')).toBe('never-heard-of');
  });
});
