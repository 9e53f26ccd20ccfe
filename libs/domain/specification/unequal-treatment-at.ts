import type { ClockId } from '../src/kernel/index.js';
import type { Disparity, UnequalCommand, UnequalStage } from '../src/kinds/unequal-treatment/index.js';
import { unequalTreatment } from '../src/kinds/unequal-treatment/index.js';
import { lapseOf } from './annex-at.js';
import { given } from './given.js';
import { firstMorning, served } from './sample-filing.js';
import { guatemala, officer, people, sampleCase, theEffect } from './sample-people.js';
import { sampleRules } from './sample-rules.js';

/** Of the agency that answers. */
export const theAnswering = people.supervisorInGuatemala;
/** Of another one. */
export const theJudging = officer('gt.auditor.2', 'gt-intecap', 'auditor');

export const sampleDisparity: Disparity = {
  ...{ by: 'sex', group: 'F', measure: 'time', where: 'recognition-review/host-review' },
  ...{ ofGroup: 30, ofRest: 10, groupSize: 100, restSize: 200, groupPeople: 90, restPeople: 180 },
  ...{ difference: 20, interval: [17, 23] },
};

/** One well-formed command of each type. */
export const unequalCommands = (
  clock = 'unequal-answer#1' as ClockId,
): { readonly [Type in UnequalCommand['type']]: UnequalCommand } => ({
  'raise-unequal-treatment': { type: 'raise-unequal-treatment', found: sampleDisparity },
  'answer-unequal-treatment': { type: 'answer-unequal-treatment', reasons: { es: 'Había una sola evaluadora' } },
  'judge-unequal-treatment': {
    ...{ type: 'judge-unequal-treatment', outcome: 'confirmed', reasons: { es: 'Nada más lo explica' } },
  },
  'add-note': { type: 'add-note', text: 'Nota' },
  'record-service': served('n1', firstMorning),
  remind: { type: 'remind', clock, fraction: 0.5 },
  lapse: { type: 'lapse', clock },
});

export const anUnequalTreatment = () =>
  given(unequalTreatment, { caseId: sampleCase, here: guatemala, rules: sampleRules(), now: firstMorning });

export function unequalTreatmentAt(stage: UnequalStage): ReturnType<typeof anUnequalTreatment> {
  const commands = unequalCommands();
  switch (stage) {
    case 'raised':
      return anUnequalTreatment().when(commands['raise-unequal-treatment'], theEffect).and();
    case 'unanswered': {
      const raised = unequalTreatmentAt('raised');
      return raised.when(...lapseOf(unequalTreatment.process(raised.theFile, sampleRules()))).and();
    }
    case 'answered':
      return unequalTreatmentAt('raised').when(commands['answer-unequal-treatment'], theAnswering).and();
    case 'confirmed':
      return unequalTreatmentAt('answered').when(commands['judge-unequal-treatment'], theJudging).and();
    case 'dismissed':
      return unequalTreatmentAt('answered')
        .when({ ...commands['judge-unequal-treatment'], outcome: 'dismissed' } as UnequalCommand, theJudging)
        .and();
  }
}
