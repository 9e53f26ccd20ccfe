import type {
  ForceMajeure,
  ForceMajeureCommand,
  ForceMajeureEvent,
  ForceMajeureStage,
} from '../src/kinds/force-majeure/index.js';
import { forceMajeure } from '../src/kinds/force-majeure/index.js';
import type { CaseId, ClockId, PlainDate } from '../src/kernel/index.js';
import { given } from './given.js';
import type { Story } from './given.js';
import { firstMorning } from './sample-filing.js';
import { guatemala, officer, people, theEffect } from './sample-people.js';
import { sampleRules } from './sample-rules.js';

export type PauseStory = Story<ForceMajeure, ForceMajeureCommand, ForceMajeureEvent>;

export const theEmergency = 'GT-26-FL00D0-0' as CaseId;
const proposer = people.supervisorInGuatemala;
/** Of the same agency as the first one. */
export const anotherSupervisor = officer('gt.supervisor.2', 'gt-mintrab', 'supervisor');
/** Of the agency that approves emergencies. */
const outside = people.appealsSupervisor;
const reasons = { es: 'Demostración' };

export const proposePause = {
  type: 'propose-pause',
  reason: 'flood',
  regions: ['GT-1'],
  words: { es: 'Inundación' },
  until: '2026-04-30' as PlainDate,
  act: { es: 'Acuerdo de demostración 1-2026' },
} as const satisfies ForceMajeureCommand;

export const swept = (direction: 'pause' | 'resume', batch: number, after?: string): ForceMajeureCommand => ({
  ...{ type: 'record-sweep', direction, batch, done: 200, changed: 180, total: 450 },
  ...(after === undefined ? {} : { after: after as CaseId }),
});

/** One well-formed command of each type. */
export const pauseCommands = {
  'propose-pause': proposePause,
  'approve-pause': { type: 'approve-pause' },
  'decline-pause': { type: 'decline-pause', reasons },
  'stop-pause': { type: 'stop-pause', reasons },
  'continue-pause': { type: 'continue-pause' },
  'end-pause': { type: 'end-pause', reasons },
  'record-sweep': swept('pause', 1),
  lapse: { type: 'lapse', clock: 'pause-until' as ClockId },
} as const satisfies { readonly [Type in ForceMajeureCommand['type']]: ForceMajeureCommand };

export const aPause = (): PauseStory =>
  given(forceMajeure, { caseId: theEmergency, here: guatemala, rules: sampleRules(), now: firstMorning });

export function pauseAt(stage: ForceMajeureStage): PauseStory {
  switch (stage) {
    case 'proposed':
      return aPause().when(proposePause, proposer).and();
    case 'declined':
      return pauseAt('proposed').when(pauseCommands['decline-pause'], outside).and();
    case 'applying':
      return pauseAt('proposed').when(pauseCommands['approve-pause'], outside).and();
    case 'stopped':
      return pauseAt('applying').when(pauseCommands['stop-pause'], proposer).and();
    case 'in-force':
      return pauseAt('applying').when(swept('pause', 1), theEffect).and();
    case 'lifting':
      return pauseAt('in-force').when(pauseCommands['end-pause'], proposer).and();
    case 'ended':
      return pauseAt('lifting').when(swept('resume', 1), theEffect).and();
  }
}
