import fc from 'fast-check';
import type { Alert } from '../kinds/alert/index.js';
import type { Appeal, Ruling } from '../kinds/appeal/index.js';
import type { Actor, CaseKind } from '../file/case/index.js';
import type { Certification } from '../kinds/certification/index.js';
import type { Credential } from '../kinds/credential/index.js';
import type { UnequalTreatment } from '../kinds/unequal-treatment/index.js';
import type { CorruptionReport } from '../kinds/corruption-report/index.js';
import type { DataBreach } from '../kinds/data-breach/index.js';
import type { Deletion } from '../kinds/deletion/index.js';
import type { ForceMajeure } from '../kinds/force-majeure/index.js';
import type { ClockId, Instant, PlainDate } from '../kernel/index.js';
import type { RuleChange } from '../kinds/rule-change/index.js';
import { changeAt, checkpoint, delegates, propose } from '../kinds/rule-change/change.sample.js';
import { histories } from '../../specification/histories.js';
import type { CertificationStory, CredentialStory, Setting } from '../../specification/index.js';
import {
  alertAt,
  anotherAuditor,
  anotherIntegrityOfficer,
  appealAt,
  appealOn,
  breachAt,
  candidates,
  certificateNews,
  certificationAt,
  consultationAt,
  correctionAt,
  credentialAt,
  deletionAt,
  legalAidAt,
  theDefender,
  drawAssessors,
  evaluating,
  firstMorning,
  integrityEventAt,
  theAnswering,
  theJudging,
  unequalTreatmentAt,
  officer,
  pauseAt,
  reportAt,
  people,
  sampleCase,
  seasonalCredential,
  secondInGuatemala,
  secondSupervisor,
  served,
  swept,
  theAuditor,
  theConcerned,
  theConfirmer,
  theEffect,
  theIntegrityOfficer,
  theReporter,
  theOperator,
} from '../../specification/index.js';
import type { Moment, Played } from './random-play.sample.js';
import { comersOf, play, script } from './random-play.sample.js';
import type { AnyFile, Command } from './files.sample.js';
import { sampleKinds } from './files.sample.js';

const theCase: Actor = { kind: 'effect', file: sampleCase };
const idOf = (by: Actor): string | undefined => (by.kind === 'officer' ? by.id : undefined);
const has = ({ happened }: Moment, ...types: readonly string[]): boolean =>
  happened.some(({ type }) => types.includes(type));
const lastNotice = ({ notices }: AnyFile): Instant => notices.at(-1)?.raisedAt ?? firstMorning;
const daysOn = (at: Instant, days: number): Instant =>
  new Date(Date.parse(at) + days * 86_400_000).toISOString() as Instant;

/** Made once: what opens a sample is a story of its own. */
const samples = new Map<string, readonly Command[]>();
function sampleCommands(kind: CaseKind, clock: ClockId | undefined): readonly Command[] {
  const key = `${kind} ${clock ?? ''}`;
  const { commands, openings } = sampleKinds[kind];
  const known = samples.get(key) ?? Object.values(commands(clock)).filter(({ type }) => !openings.includes(type));
  samples.set(key, known);
  return known;
}

/** One command of each type, and the proof of service of each notice that waits for one. */
function ordinary(kind: CaseKind, { clock, notices }: AnyFile): readonly Command[] {
  const waiting = notices.filter(({ service }) => service === undefined);
  return [
    ...sampleCommands(kind, clock?.id),
    ...waiting.map(({ id, raisedAt }) => served(id, raisedAt)),
    ...waiting.flatMap(({ id: notice, raisedAt: at }): readonly Command[] => [
      { type: 'record-handover', notice, channel: 'sms', round: 1, reference: notice } as Command,
      { type: 'record-delivery', notice, reference: notice, at, state: 'delivered' } as Command,
      { type: 'record-delivery', notice, reference: notice, at, state: 'failed', why: 'rejected' } as Command,
    ]),
  ];
}

const starting = (kind: CaseKind, setting: Setting, by: Actor, open?: Command): Played['start'] => {
  const { commands, openings } = sampleKinds[kind];
  const command = open ?? commands(undefined)[openings[0] ?? ''];
  if (command === undefined) throw new Error(`nothing opens a ${kind}`);
  return { setting: { ...setting, now: firstMorning }, opening: [command, by] };
};

/** What happened already is no part of the test, but brings it further than chance would. */
const begun = ({
  events,
  setting,
}: Pick<CertificationStory | CredentialStory, 'events' | 'setting'>): Played['start'] => ({
  setting,
  events,
});

const late = ['add-note', 'record-errand', 'record-service'];
const simply = (kind: CaseKind, start: Played['start'], more: Partial<Played> = {}): Played => ({
  ...{ kind, start, commands: (file) => ordinary(kind, file), actors: (file) => comersOf(kind, file) },
  ...{ afterwards: late, fourEyes: () => undefined },
  ...more,
});

const habilitatedUntil = '2099-12-31' as PlainDate;
const certification = (stage: Parameters<typeof certificationAt>[0]): Played =>
  simply('certification', begun(certificationAt(stage)), {
    commands: (any) => {
      const file = any as AnyFile & Certification;
      const slots = [2, 10, 45].map((days) => ({
        at: daysOn(lastNotice(file), days),
        where: 'Taller 3',
        language: 'es',
      }));
      const missing = (file.gaps ?? []).map(({ unit }) => unit);
      const rulings = ['upheld', 'remitted', 'overturned'].flatMap((outcome) =>
        [1, 2].map((held) => ({
          ...{
            outcome,
            by: people.appealsOfficer.id,
            at: lastNotice(file),
            reasons: { es: 'Sí' },
            legalBasis: { es: 'Sí' },
          },
          verdicts: missing.map((unit, index) => ({
            unit,
            verdict: index < held ? 'held' : 'missing',
            ground: { es: 'Sí' },
          })),
        })),
      ) as readonly Ruling[];
      const draw = drawAssessors({
        assessors: ['gt.assessor', 'gt.assessor-2', 'gt.both'].map((id) => ({
          id: id as never,
          load: 0,
          habilitatedUntil,
        })),
        approvers: candidates('gt.approver', 'gt.approver-2', 'gt.both', 'gt.counter'),
      });
      return [
        ...ordinary('certification', file).filter(({ type }) => type !== 'receive-ruling'),
        ...slots.map((slot) => ({ type: 'offer-appointments', slots: [slot] })),
        ...file.offered.map(({ id }) => ({ type: 'choose-appointment', appointment: id })),
        { type: 'choose-after-evaluation', choice: 'close' },
        ...[evaluating(0), evaluating(1), evaluating(2), draw, appealOn(0, 1), appealOn(0)],
        ...rulings.map((ruling) => ({ type: 'receive-ruling', ruling })),
        { type: 'declare-conflict', relation: 'employs' } as Command,
      ];
    },
    actors: (any) => {
      const file = any as AnyFile & Certification;
      const drawn = [file.assessor?.id, file.approver].flatMap((id) => id ?? []);
      const seated = drawn.map((id) => officer(id, 'gt-intecap', 'assessor', 'approver'));
      return [
        ...comersOf('certification', file),
        ...seated,
        ...seated,
        officer('gt.counter', 'gt-intecap', 'registrar'),
      ];
    },
    errandOf: ({ type }, file) => {
      const { appeal } = file as AnyFile & Certification;
      return appeal && type.startsWith('receive-') ? { kind: 'effect', file: appeal.caseId } : undefined;
    },
    afterwards: [...late, 'reapply'],
    fourEyes(moment) {
      const before = moment.before as (AnyFile & Certification) | undefined;
      const found = has(moment, 'certificate-issued', 'found-not-yet-competent') && !has(moment, 'ruling-received');
      const decides = found || has(moment, 'evaluation-recorded', 'evaluation-returned');
      if (before === undefined || !decides) return;
      expect([...before.filers, ...before.replaced]).not.toContain(idOf(moment.by));
      if (has(moment, 'evaluation-recorded')) return;
      expect(before.evaluation?.by).toBeDefined();
      expect(idOf(moment.by)).not.toBe(before.evaluation?.by);
      expect(before.credits.map(({ by }) => by)).not.toContain(idOf(moment.by));
    },
  });

const appeal = simply('appeal', starting('appeal', appealAt('received').setting, theCase), {
  commands: (file) => [
    ...ordinary('appeal', file),
    {
      ...{ type: 'assign-officer', seed: file.caseId },
      candidates: candidates('gt.reviewer', 'gt.approver', 'gt.appeals-officer', 'gt.appeals-2'),
    } as Command,
  ],
  actors: (any) => {
    const { officer: drawn } = any as AnyFile & Appeal;
    const seated = drawn === undefined ? [] : [officer(drawn, 'gt-appeals', 'appeals-officer')];
    return [...comersOf('appeal', any), ...seated, officer('gt.reviewer', 'gt-appeals', 'appeals-officer')];
  },
  fourEyes(moment) {
    if (!has(moment, 'ruled')) return;
    const { officer: drawn, tookPart } = moment.before as AnyFile & Appeal;
    expect(idOf(moment.by)).toBe(drawn);
    expect(tookPart).not.toContain(drawn);
  },
});

const raised = simply('alert', starting('alert', alertAt('proposed').setting, theCase), {
  actors: (file) => [...comersOf('alert', file), people.supervisor, secondSupervisor],
  afterwards: [...late, 'contest-alert', 'close-alert'],
  fourEyes(moment) {
    if (!has(moment, 'alert-approved', 'alert-rejected', 'alert-kept')) return;
    expect(idOf(moment.by)).not.toBe((moment.before as (AnyFile & Alert) | undefined)?.raisedBy);
  },
});
const told = simply(
  'alert',
  starting(
    'alert',
    alertAt('received').setting,
    { kind: 'country', country: 'MX' as never },
    sampleKinds.alert.commands(undefined)['receive-alert'],
  ),
  { afterwards: [...late, 'note-alert', 'receive-closing'] },
);

const emergency = simply(
  'force-majeure',
  starting('force-majeure', pauseAt('proposed').setting, people.supervisorInGuatemala),
  {
    commands: (file) => [
      ...ordinary('force-majeure', file),
      ...(['pause', 'resume'] as const).flatMap((direction) =>
        [1, 2, 3].flatMap((batch) => [swept(direction, batch), swept(direction, batch, sampleCase)]),
      ),
    ],
    actors: (file) => [...comersOf('force-majeure', file), people.supervisorInGuatemala, people.appealsSupervisor],
    afterwards: [],
    fourEyes(moment) {
      if (!has(moment, 'pause-approved')) return;
      expect(idOf(moment.by)).not.toBe((moment.before as (AnyFile & ForceMajeure) | undefined)?.proposedBy);
    },
  },
);

const change = (content?: Parameters<typeof propose>[0]): Played =>
  simply('rule-change', starting('rule-change', changeAt('draft').setting, delegates.state, propose(content)), {
    commands: (file) => [
      ...ordinary('rule-change', file),
      ...(['state', 'employers', 'workers'] as const).flatMap((bench) =>
        (['for', 'for', 'against', 'abstains'] as const).map((vote) => ({
          ...{ type: 'cast-vote', bench, vote, reasons: { es: 'Sí' } },
        })),
      ),
    ],
    actors: (file) => [...comersOf('rule-change', file), ...Object.values(delegates)],
    afterwards: [],
    fourEyes(moment) {
      const before = moment.before as (AnyFile & RuleChange) | undefined;
      if (!has(moment, 'rule-change-approved') || before?.stage !== 'draft') return;
      expect(idOf(moment.by)).not.toBe(before.proposedBy);
    },
  });

const correction = simply('correction', starting('correction', correctionAt('asked').setting, theCase));
const deletion = simply('deletion', starting('deletion', deletionAt('asked').setting, theCase), {
  fourEyes(moment) {
    const before = moment.before as (AnyFile & Deletion) | undefined;
    if (!has(moment, 'deletion-accepted') && !has(moment, 'deletion-refused')) return;
    expect(idOf(moment.by)).not.toBe(before?.proposal?.by);
  },
});
const legalAid = simply('legal-aid', starting('legal-aid', legalAidAt('asked').setting, theCase), {
  actors: (file) => [...comersOf('legal-aid', file), theDefender],
});
const consultation = simply('consultation', starting('consultation', consultationAt('asked').setting, theCase), {
  errandOf: ({ type }) => (type === 'close-consultation' ? theCase : undefined),
});

const noticed = simply('integrity-event', starting('integrity-event', integrityEventAt('open').setting, theEffect), {
  actors: (file) => [...comersOf('integrity-event', file), theAuditor, anotherAuditor, theConcerned],
  afterwards: late,
  fourEyes: ({ by }) => expect(idOf(by)).not.toBe(theConcerned.id),
});

const unequal = simply(
  'unequal-treatment',
  starting('unequal-treatment', unequalTreatmentAt('raised').setting, theEffect),
  {
    actors: (file) => [...comersOf('unequal-treatment', file), theAnswering, theJudging, theAuditor],
    afterwards: late,
    fourEyes(moment) {
      if (!has(moment, 'unequal-treatment-judged')) return;
      expect(moment.by).not.toMatchObject({
        agency: (moment.before as (AnyFile & UnequalTreatment) | undefined)?.owner,
      });
    },
  },
);

const breach = simply('data-breach', starting('data-breach', breachAt('reported').setting, theOperator), {
  actors: (file) => [...comersOf('data-breach', file), theOperator, theConfirmer],
  afterwards: late,
  fourEyes(moment) {
    if (!has(moment, 'breach-confirmed', 'breach-dismissed', 'breach-closed')) return;
    expect(idOf(moment.by)).not.toBe((moment.before as (AnyFile & DataBreach) | undefined)?.reportedBy);
  },
});

const credential = (start: Played['start']): Played =>
  simply('credential', start, {
    commands: (any) => {
      const file = any as AnyFile & Credential;
      const rulings = (['upheld', 'overturned', 'remitted'] as const).map((outcome) => ({
        ...{ outcome, verdicts: [], by: people.appealsOfficer.id, at: lastNotice(file) },
        ...{ reasons: { es: 'Sí' }, legalBasis: { es: 'Sí' }, instructions: { es: 'Búsquese' } },
      })) as readonly Ruling[];
      const until = daysOn(lastNotice(file), 20).slice(0, 10) as PlainDate;
      return [
        ...ordinary('credential', file),
        ...rulings.map((ruling) => ({ type: 'receive-ruling', ruling })),
        ...(['suspended', 'reinstated'] as const).map((state) => ({
          ...{ type: 'receive-certificate-news', news: certificateNews(state, lastNotice(file)) },
        })),
        { type: 'propose-suspension', until, reasons: { es: 'Sí' } } as Command,
        { type: 'end-credential', why: 'replaced', by: sampleCase } as Command,
        { type: 'record-reliance', change: file.change?.no ?? 1, cases: [] } as Command,
        { type: 'record-verifiers-told', change: file.change?.no ?? 1 } as Command,
      ];
    },
    actors: (file) => [...comersOf('credential', file), people.reviewer, secondInGuatemala],
    errandOf: ({ type }, any) => {
      const { about, appeal } = any as AnyFile & Credential;
      if (type === 'receive-certificate-news' || type === 'end-credential')
        return { kind: 'effect', file: about.caseId };
      return appeal && type.startsWith('receive-') ? { kind: 'effect', file: appeal.caseId } : undefined;
    },
    afterwards: [...late, 'record-reliance', 'record-verifiers-told'],
    fourEyes(moment) {
      const before = moment.before as (AnyFile & Credential) | undefined;
      if (before?.proposal === undefined || moment.by.kind !== 'officer') return;
      const acted = ['credential-suspended', 'credential-revoked', 'credential-reinstated', 'credential-kept'];
      if (has(moment, ...acted)) expect(idOf(moment.by)).not.toBe(before.proposal.by);
    },
  });
const carried = ['active', 'suspended', 'revoked'] as const;
const { 'open-credential': issued } = sampleKinds.credential.commands(undefined);
const reported = simply('corruption-report', starting('corruption-report', reportAt('received').setting, theReporter), {
  actors: (file) => [...comersOf('corruption-report', file), theReporter, theIntegrityOfficer, anotherIntegrityOfficer],
  afterwards: [...late, 'propose-export', 'approve-export'],
  fourEyes(moment) {
    const before = moment.before as (AnyFile & CorruptionReport) | undefined;
    if (has(moment, 'export-approved')) expect(idOf(moment.by)).not.toBe(before?.export?.proposedBy);
    if (!has(moment, 'concerned-named', 'concerned-taken-back')) return;
    expect(before?.step).toBeDefined();
    expect(idOf(moment.by)).not.toBe(before?.step?.proposedBy);
  },
});

const begins = [
  'draft',
  'application',
  'admissible',
  'declared',
  'approving',
  'not-yet-competent',
  'appealed',
] as const;

/** `reaches`: so many stages a few dozen scripts see; fewer, and they do not get around, and prove nothing. */
describe.each([
  ['certification', begins.map(certification), 8],
  ['appeal', [appeal], 4],
  ['correction', [correction], 4],
  ['deletion', [deletion], 4],
  ['legal-aid', [legalAid], 4],
  [
    'credential',
    [
      credential(starting('credential', credentialAt('issuing').setting, theCase, issued)),
      ...carried.map((stage) => credential(begun(credentialAt(stage)))),
      credential(begun(seasonalCredential())),
    ],
    5,
  ],
  ['alert', [raised, told], 5],
  ['consultation', [consultation], 3],
  ['force-majeure', [emergency], 5],
  ['integrity-event', [noticed], 3],
  ['unequal-treatment', [unequal], 3],
  ['data-breach', [breach], 4],
  ['corruption-report', [reported], 3],
  ['rule-change', [change(), change(checkpoint())], 4],
] as const)('whatever happens to a %s', (_kind, played, reaches) => {
  it('[attack 23] [R1] [R8] [R9] [R16] it adds up, stays closed, stands still in an emergency, moves no due date in silence, keeps four eyes, proves service, has a clock or an exit, takes nothing by the worker’s own command, names law and remedy of every refusal and offers nobody what it then refuses', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(script, fc.constantFrom<Played>(...played), (steps, one) => {
        play(steps, one).forEach((stage) => seen.add(stage));
      }),
      { numRuns: histories(80) },
    );
    expect(seen.size).toBeGreaterThanOrEqual(reaches);
  });
});
