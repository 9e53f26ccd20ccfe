import type { Clock } from '../src/clocks/index.js';
import { calendarDays } from '../src/clocks/index.js';
import type { ClockId } from '../src/kernel/index.js';
import type { MakeAppeal } from '../src/kinds/appeal/index.js';
import { unitsInGuatemala } from './sample-catalogues.js';
import { document, firstMorning } from './sample-filing.js';
import { guatemala } from './sample-people.js';

/** An appeal on these of the host's two units. */
export const appealOn = (...units: readonly (0 | 1)[]): MakeAppeal => ({
  type: 'appeal',
  grounds: units.map((index) => ({ unit: unitsInGuatemala[index], ground: 'Lo hice diez años' })),
  documents: [document('work-reference')],
});

/** The appeals body's, as the review opens it. */
export const sampleAppealClock: Clock = {
  id: 'appeal-review#1' as ClockId,
  holder: { who: 'agency', country: guatemala, agency: 'gt-appeals' },
  allowance: calendarDays(60),
  extensions: [],
  calendar: guatemala,
  calendarVersion: 'demonstration-1',
  firstDayCounts: false,
  opening: { by: 'event', at: firstMorning },
  runs: [{ from: firstMorning }],
  reminders: [{ fraction: 0.8 }],
};
