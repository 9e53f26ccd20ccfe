import type { AlertCommand, AlertStage } from '../src/kinds/alert/index.js';
import { alert } from '../src/kinds/alert/index.js';
import type { CorrectData, RaiseAlert } from '../src/around/annexes/index.js';
import type { Actor } from '../src/file/case/index.js';
import type { CorrectionCommand, CorrectionStage } from '../src/kinds/correction/index.js';
import { correction } from '../src/kinds/correction/index.js';
import type { ClockId, Instant, PlainDate } from '../src/kernel/index.js';
import { lawOf } from '../src/laws/index.js';
import { given } from './given.js';
import { requestAt } from './request-at.js';
import { sampleAppealClock } from './sample-appeal.js';
import { document, firstMorning, served } from './sample-filing.js';
import { guatemala, mexico, officer, people, sampleCase, theClock, theEffect, theNode } from './sample-people.js';
import { sampleRules } from './sample-rules.js';

const rules = sampleRules();

export const forged: RaiseAlert = {
  type: 'raise-alert',
  severity: 'forged',
  units: [],
  from: '2026-03-02' as PlainDate,
  until: '2027-03-01' as PlainDate,
  reasons: { es: 'El folio es de otra persona' },
};
export const wrongSurname: CorrectData = {
  type: 'correct-data',
  fields: ['surnames'],
  words: '00000000-0000-8000-a000-000000000001',
  documents: [document('identity')],
};

/** A second supervisor of the same agency. */
export const secondSupervisor = officer('mx.supervisor-2', 'mx-stps', 'supervisor');

/** A request that a host has, with what may begin in it. */
export const annexedRequest = () =>
  given(
    lawOf('recognition-request'),
    { caseId: sampleCase, here: mexico, rules, now: firstMorning },
    ...requestAt('transmitted').events,
  );

/** What the request's errand says once somebody has given it this command. */
function opening(command: RaiseAlert | CorrectData, by: Actor) {
  const { theFile } = annexedRequest().when(command, by).and();
  const [errand] = lawOf('recognition-request').errands?.(theFile, rules) ?? [];
  if (errand === undefined) throw new Error('the case has no errand');
  return errand;
}

const fromTheCase: Actor = { kind: 'effect', file: sampleCase };
const words = { es: 'Por esto' };
const legalBasis = { es: 'Artículo 3' };
/** As a whole: nothing was decided on a unit. */
const onTheWhole = { type: 'appeal', grounds: [{ ground: 'El folio es mío' }], documents: [] } as const;
const afterAppeal = {
  'receive-ruling': { type: 'receive-ruling', ruling: { outcome: 'withdrawn' } },
  'receive-appeal-clock': { type: 'receive-appeal-clock', clock: sampleAppealClock },
} as const;

export const alertCommands = (
  clock = 'alert-tell#1' as ClockId,
): { readonly [Type in AlertCommand['type']]: AlertCommand } => ({
  get 'open-alert'() {
    return opening(forged, people.supervisor).command as AlertCommand;
  },
  'receive-alert': {
    type: 'receive-alert',
    from: mexico,
    about: sampleCase,
    notice: { subject: 'certificate', severity: 'forged', units: [], from: '2026-03-02' as PlainDate },
  },
  'receive-closing': { type: 'receive-closing', from: mexico },
  'approve-alert': { type: 'approve-alert' },
  'reject-alert': { type: 'reject-alert', reasons: words },
  'contest-alert': { type: 'contest-alert', ground: 'El folio es mío' },
  'keep-alert': { type: 'keep-alert', reasons: words, legalBasis },
  appeal: onTheWhole,
  ...afterAppeal,
  'close-alert': { type: 'close-alert', reasons: words },
  'note-alert': { type: 'note-alert' },
  'record-verifiers-told': { type: 'record-verifiers-told', change: 1 },
  'add-note': { type: 'add-note', text: 'Nota' },
  'record-errand': { type: 'record-errand', errand: 'alert-in-force#1' },
  'record-service': served('n1', firstMorning),
  remind: { type: 'remind', clock, fraction: 0.5 },
  lapse: { type: 'lapse', clock },
});

export const anAlert = (here = mexico, now: Instant = firstMorning) =>
  given(alert, { caseId: opening(forged, people.supervisor).caseId, here, rules, now });

export function alertAt(stage: AlertStage): ReturnType<typeof anAlert> {
  const commands = alertCommands();
  switch (stage) {
    case 'proposed':
      return anAlert().when(commands['open-alert'], fromTheCase).and();
    case 'rejected':
      return alertAt('proposed').when(commands['reject-alert'], secondSupervisor).and();
    case 'telling':
      return alertAt('proposed').when(commands['approve-alert'], secondSupervisor).and();
    case 'in-force':
      return alertAt('telling').when(commands['record-service'], theEffect).and();
    case 'contested':
      return alertAt('in-force').when(commands['contest-alert'], people.worker).and();
    case 'kept':
      return toldOf(alertAt('contested').when(commands['keep-alert'], secondSupervisor).and());
    case 'closed':
      return alertAt('contested').when(commands['close-alert'], secondSupervisor).and();
    case 'received':
      return anAlert(guatemala).when(commands['receive-alert'], theNode(mexico)).and();
    case 'noted':
      return alertAt('received').when(commands['note-alert'], people.supervisorInGuatemala).and();
  }
}

export const correctionCommands = (
  clock = 'correction#1' as ClockId,
): { readonly [Type in CorrectionCommand['type']]: CorrectionCommand } => ({
  get 'open-correction'() {
    return opening(wrongSurname, people.worker).command as CorrectionCommand;
  },
  'accept-correction': { type: 'accept-correction' },
  'refuse-correction': { type: 'refuse-correction', reasons: words, legalBasis },
  appeal: onTheWhole,
  ...afterAppeal,
  'record-correction': { type: 'record-correction' },
  withdraw: { type: 'withdraw' },
  'add-note': { type: 'add-note', text: 'Nota' },
  'record-errand': { type: 'record-errand', errand: 'data-corrected#1' },
  'record-service': served('n1', firstMorning),
  remind: { type: 'remind', clock, fraction: 0.5 },
  lapse: { type: 'lapse', clock },
});

export const aCorrection = () =>
  given(correction, { caseId: opening(wrongSurname, people.worker).caseId, here: mexico, rules, now: firstMorning });

export function correctionAt(stage: CorrectionStage): ReturnType<typeof aCorrection> {
  const commands = correctionCommands();
  switch (stage) {
    case 'asked':
      return aCorrection().when(commands['open-correction'], fromTheCase).and();
    case 'accepted':
      return correctionAt('asked').when(commands['accept-correction'], people.registrar).and();
    case 'corrected':
      return correctionAt('accepted').when(commands['record-correction'], theEffect).and();
    case 'refused':
      return toldOf(correctionAt('asked').when(commands['refuse-correction'], people.registrar).and());
    case 'withdrawn':
      return correctionAt('asked').when(commands.withdraw, people.worker).and();
  }
}

/** The end of the running period, when it lapses. */
export function lapseOf(view: { readonly deadline?: { readonly clock: ClockId; readonly at: Instant } }) {
  if (view.deadline === undefined) throw new Error('no period runs');
  const { at, clock } = view.deadline;
  return [{ type: 'lapse', clock } as const, theClock, at] as const;
}

/** The worker was told of the last that happened. */
function toldOf<Of extends ReturnType<typeof anAlert> | ReturnType<typeof aCorrection>>(story: Of): Of {
  const last = story.theFile.notices.at(-1)?.id ?? '';
  return story.when(served(last, story.setting.now), theEffect).and() as Of;
}
