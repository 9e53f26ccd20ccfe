type Json = Readonly<Record<string, unknown>>;

const said = (es: string, en: string): Json => ({ es, en });
const ministry = said('Ministerio de Trabajo (demostración)', 'Ministry of Labour (demonstration)');
const none = { ended: 0, endedLate: 0, open: 0, openLate: 0 };
const timed = (
  corridor: string | null,
  stage: string,
  cases: number,
  days: readonly [number, number, number],
): Json => ({
  ...{ corridor, stage: `recognition-${stage}`, cases },
  days: { visits: cases, median: days[0], interval: [days[1], days[2]] },
});
const confirmed: Json = {
  ...{ where: 'recognition-review/host-review', year: 2025 },
  ...{ owner: { agency: 'gt-demo', name: ministry }, answered: true },
  ...{ raisedAt: '2025-11-03T12:00:00.000Z', confirmedAt: '2025-12-09T12:00:00.000Z' },
};

/** Two corridors, one agency that is late, and unequal treatment that was confirmed of times and of refusals. */
export const figuresAnswer: Json = {
  ...{ asOf: '2026-03-20T12:00:00.000Z', fewest: 5, demonstration: true },
  note: said('Lo que se diría de menos de 5 personas no se muestra.', 'Nothing is told of fewer than 5 people.'),
  cells: [],
  totals: {
    byCorridor: [
      { corridor: 'MX-GT', cases: 214 },
      { corridor: 'GT-MX', cases: 61 },
    ],
    byCorridorAndStage: [
      timed('MX-GT', 'request/submitted', 214, [3.2, 2.8, 3.9]),
      timed('MX-GT', 'review/host-review', 148, [24, 21.5, 27]),
      { corridor: 'MX-GT', stage: 'recognition-review/recognised-by-silence', cases: 9 },
      timed('GT-MX', 'request/submitted', 61, [4.5, 3, 6.1]),
      timed('GT-MX', 'review/host-review', 40, [41, 33, 52]),
    ],
    byMunicipality: [
      {
        ...{ stage: 'recognition-request/submitted', cases: 31 },
        municipality: { code: 'GT-1217', name: said('Ayutla', 'Ayutla') },
      },
      { stage: 'recognition-request/submitted', cases: 244, municipality: null },
    ],
  },
  late: [
    { agency: 'gt-demo', name: ministry, stage: 'host-review', ended: 148, endedLate: 12, open: 33, openLate: 7 },
    { agency: 'gt-demo', name: ministry, stage: 'submitted', ended: 275, endedLate: null, open: 9, openLate: 0 },
  ],
  orders: [{ agency: 'gt-demo', name: ministry, open: null, openLate: 0 }],
  alerts: { telling: none, answering: none },
  corruptionReports: { from: '2025-10-01', until: '2026-01-01', received: 11, answered: 8, overdue: null },
  unequalTreatment: [
    { ...confirmed, by: 'sex', group: 'F', measure: 'time', moreDays: 18.4 },
    { ...confirmed, by: 'nationality', group: 'HN', measure: 'refusals', where: 'recognition-review', answered: false },
  ],
};
