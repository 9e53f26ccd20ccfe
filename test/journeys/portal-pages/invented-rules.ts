type Json = Readonly<Record<string, unknown>>;

const daysOf = (days: number): Json => ({ unit: 'business-days', days });
const said = (es: string, en: string): Json => ({ es, en });
const ministry = (country: string, es: string, en: string): Json => ({ id: `${country}-demo`, name: said(es, en) });

/** What serves on by the season, as in an agreement between two countries that people cross for a harvest. */
const seasonal: Json = {
  standards: [
    { country: 'GT', code: 'GT-DEMO-AL-01' },
    { country: 'GT', code: 'GT-DEMO-AG-01' },
    { country: 'MX', code: 'EC0326' },
    { country: 'MX', code: 'EC0068' },
  ],
  season: { from: 11, to: 4 },
  seasons: 5,
  told: 60,
  legalBasis: said('Regla de demostración sobre el trabajo de temporada', 'Demonstration rule on seasonal work'),
};

const office = (id: string, names: readonly [string, string]): Json => ({
  id,
  name: said(
    `Oficina fronteriza ${names.join(' – ')} (demostración)`,
    `Border office ${names.join(' – ')} (demonstration)`,
  ),
  sides: [
    {
      country: 'MX',
      municipality: { code: 'MX-1', name: said(names[0], names[0]) },
      agency: ministry('mx', 'Secretaría del Trabajo (demostración)', 'Secretariat of Labour (demonstration)'),
    },
    {
      country: 'GT',
      municipality: { code: 'GT-1', name: said(names[1], names[1]) },
      agency: ministry('gt', 'Ministerio de Trabajo (demostración)', 'Ministry of Labour (demonstration)'),
    },
  ],
});

const agreement = (version: number, more: Json): Json => ({
  id: 'demo-corridor',
  version,
  title: said('Acuerdo de demostración del corredor', 'Demonstration agreement of the corridor'),
  parties: ['MX', 'GT'],
  inForceFrom: `202${String(version + 4)}-01-01`,
  legalBasis: said('Acuerdo inventado, sin acta detrás', 'Invented agreement, with no act behind it'),
  validityYears: 5,
  automaticRecognition: false,
  extension: daysOf(10),
  testAnnounced: daysOf(15),
  testHeldWithin: daysOf(60),
  periods: [
    {
      name: 'submitted',
      within: daysOf(5),
      holder: 'home',
      days: 'home',
      opens: ['event'],
      reminders: [0.5],
      atZero: ['escalated'],
    },
  ],
  demonstration: true,
  ...more,
});

/** The first names offices at the border and a season; the one before it names neither. */
export const rulesAnswer: Json = {
  items: [
    agreement(2, {
      seasonal,
      borderOffices: [
        office('suchiate-tecun-uman', ['Ciudad Hidalgo', 'Tecún Umán']),
        office('talisman-el-carmen', ['Talismán', 'El Carmen']),
      ],
    }),
    agreement(1, { inForceUntil: '2025-12-31' }),
  ],
};
