import { StatisticsView } from '@puente/contracts/answers/public';
import { chartsReady } from '@puente/ui/charts';
import { consoleIn, pagesIn } from '@puente/words/languages';
import { agenciesIn, figuresOf } from '../figures/index.js';
import { pageDrawn, wordsOf } from '../visit/page-drawn.sample.js';
import FiguresPage from './figures.js';

const at = '2026-11-29T15:00:00.000Z';
const mintrab = { agency: 'gt-mintrab', name: { es: 'Ministerio de Trabajo', en: 'Ministry of Labour' } };
const other = { agency: 'gt-intecap', name: { es: 'INTECAP' } };
const period = { ended: 40, endedLate: 6, open: 20, openLate: 5 };
const none = { ended: 0, endedLate: 0, open: 0, openLate: 0 };
const days = { visits: 40, median: 12.5, interval: [10, 25] };
const statistics = StatisticsView.parse({
  ...{ asOf: at, fewest: 5, note: { es: 'Nota' }, cells: [], demonstration: true },
  totals: {
    byStage: [
      { stage: 'recognition-review/host-review', cases: 60, days },
      { stage: 'certification/application', cases: 9 },
    ],
  },
  late: [
    { ...mintrab, stage: 'host-review', ...period },
    { ...mintrab, stage: 'received', ...period, openLate: null, open: null },
    { ...other, stage: 'application', ...period },
  ],
  orders: [{ ...mintrab, open: 7, openLate: null }],
  alerts: { telling: none, answering: none },
  corruptionReports: { from: '2026-07-01', until: '2026-10-01', received: null, answered: null, overdue: null },
  unequalTreatment: [
    {
      ...{ by: 'sex', group: 'F', measure: 'time', where: 'recognition-review/host-review', moreDays: 4 },
      ...{ owner: mintrab, answered: false, raisedAt: at, confirmedAt: at },
    },
  ],
});
const of = (agency: string) => ({
  ...{ agency, asOf: at, note: statistics.note, agencies: agenciesIn(statistics) },
  ...figuresOf(agency, statistics),
});

describe('[F45] the figures of an agency', () => {
  beforeAll(chartsReady);

  it.each(['es', 'en'] as const)('are drawn and said in %s, each drawing with its table', (language) => {
    const words = consoleIn(language).figures;
    const { corridors, withheld } = pagesIn(language).figures;
    const html = pageDrawn(FiguresPage, { language, roles: ['supervisor'], loaded: of('gt-mintrab') });
    const shown = wordsOf(html);
    for (const told of [
      words.title(language === 'es' ? 'Ministerio de Trabajo' : 'Ministry of Labour'),
      words.lateOf('5', '20'),
      words.lateOf(withheld, '7'),
      words.unanswered,
      corridors.interval('10', '25'),
    ])
      expect(shown).toContain(told);
    expect(html.match(/<div class="chart"/g)).toHaveLength(2);
    expect(html.match(/<table/g)).toHaveLength(2);
    const [, periods = '', times = ''] = html.split('<div class="chart"');
    const shapes = (drawing: string) => [...drawing.matchAll(/<rect class="visx-bar ?(\w*)"[^>]* width="([\d.]+)"/g)];
    // A quarter of what runs is late, and drawn over it.
    expect(shapes(periods).map(([, kind, width]) => [kind, Number(width)])).toEqual([
      ['open', 318],
      ['past', 80],
    ]);
    // 12.5 days, and between 10 and 25 of them, on a scale that ends there.
    expect(shapes(times).map(([, , width]) => Number(width))).toEqual([159]);
    expect(times).toMatch(/<line class="visx-line" x1="128" y1="18" x2="319" y2="18"/);
    expect([...times.matchAll(/<text[^>]*>([^<]+)</g)].map(([, said]) => said)).toEqual([
      '0',
      '5',
      '10',
      '15',
      '20',
      '25',
    ]);
  });

  it('are of that agency alone, most late first', () => {
    const { late, stages } = figuresOf('gt-mintrab', statistics);
    expect(late.map(({ stage }) => stage)).toEqual(['host-review', 'received']);
    expect(stages.map(({ stage }) => stage)).toEqual(['recognition-review/host-review']);
    expect(Object.keys(agenciesIn(statistics))).toEqual(['gt-mintrab', 'gt-intecap']);
  });

  it('say so where an agency has had no period yet, and let another one be chosen', () => {
    const { figures } = consoleIn('es');
    const html = pageDrawn(FiguresPage, { roles: ['supervisor'], loaded: of('gt-nadie') });
    for (const told of [figures.none, figures.noOrders, figures.noUnequal]) expect(wordsOf(html)).toContain(told);
    expect(html).toContain('<option value="gt-intecap"');
    expect(html).not.toContain('<svg');
  });
});
