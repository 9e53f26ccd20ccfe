import type { Visits } from './visits.js';

/** Women of Guatemala, recognised in 2026 after ten days, unless told otherwise. */
export const visits = (people: number, more: Partial<Visits> = {}): Visits => ({
  year: 2026,
  corridor: 'MX-GT',
  kind: 'recognition-review',
  stage: 'recognised',
  tacit: false,
  sex: 'F',
  nationality: 'GT',
  occupation: '7411',
  cases: people,
  people,
  durations: new Map([[100, people]]),
  agencyDurations: new Map([[100, people]]),
  ...more,
});
