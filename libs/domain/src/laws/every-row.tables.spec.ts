import { withAnnexes } from '../around/annexes/index.js';
import { withComplaints } from '../around/complaints/index.js';
import { withReach } from '../around/credential-news/index.js';
import { withMandates } from '../around/mandate/index.js';
import { withPresence } from '../around/presence/index.js';
import { withReassignment } from '../around/reassignment/index.js';
import type { Actor, CaseKind, CommandFacts, Role } from '../file/case/index.js';
import { caseKinds } from '../file/case/index.js';
import { everyStage } from '../file/definition/define-around.js';
import { rowIn } from '../file/definition/law-made-of.js';
import type { OfficerId, PlainDate, RefusalCode } from '../kernel/index.js';
import { appeal } from '../kinds/appeal/index.js';
import { recognitionRequest } from '../kinds/recognition/request/index.js';
import { requestGrounds } from './annex-grounds.js';
import { anyFile } from './any-file.js';
import { appealSeating } from './seatings.js';
import {
  certificateNews,
  document,
  everythingGone,
  firstMorning,
  forged,
  guatemala,
  mexico,
  theEmergency,
  wrongSurname,
} from '../../specification/index.js';
import type { AnyStory, Command, Table } from './files.sample.js';
import { everyone, fileAt, sampleKinds } from './files.sample.js';

const words = { es: 'Demostración' };

/** What is added around a law, in every stage alike, and one well-formed command of each. */
const addedBy = ({ commands }: { readonly commands: readonly CommandFacts[] }) => rowIn(commands, everyStage);
const anywhere = addedBy(anyFile(appeal));
const annexTable = addedBy(withAnnexes(recognitionRequest, requestGrounds));
const reachTable = addedBy(withReach(recognitionRequest, requestGrounds));
const reassignTable = addedBy(withReassignment(appeal, appealSeating));
const complaintTable = addedBy(withComplaints(recognitionRequest, requestGrounds));
const presenceTable = addedBy(withPresence(recognitionRequest));
const personTable = addedBy(withPresence(withMandates(recognitionRequest)));
const added: Readonly<Partial<Record<CaseKind, Table[string]>>> = {
  'recognition-request': { ...annexTable, ...complaintTable, ...reachTable, ...personTable },
  'recognition-review': { ...annexTable, ...complaintTable, ...reachTable, ...reassignTable, ...personTable },
  certification: { ...annexTable, ...complaintTable, ...reassignTable, ...personTable },
  appeal: reassignTable,
  correction: complaintTable,
  deletion: complaintTable,
  alert: complaintTable,
  credential: { ...complaintTable, ...presenceTable },
};
const addedCommands: Readonly<Record<string, Command>> = Object.fromEntries(
  [
    { type: 'pause-clock', pause: theEmergency, reason: 'flood', words },
    { type: 'resume-clock', pause: theEmergency },
    { type: 'seal-file', sealing: theEmergency, since: firstMorning, known: [] },
    { type: 'unseal-file', sealing: theEmergency, since: firstMorning, known: [] },
    { type: 'recount', to: 'another', reason: words },
    { type: 'migrate-case', reason: words },
    { type: 'approve-migration' },
    { type: 'decline-migration', reasons: words },
    { type: 'answer-migration', answer: 'no' },
    { type: 'say-region', region: 'GT-1' },
    { type: 'record-attempt', notice: 'n1', channel: 'sms', why: 'unreachable', round: 1 },
    { type: 'record-handover', notice: 'n1', channel: 'sms', round: 1, reference: 'x' },
    { type: 'record-delivery', notice: 'n1', reference: 'x', at: firstMorning, state: 'delivered' },
    { type: 'record-service-by-hand', notice: 'n1', evidence: 'Acta 12' },
    { type: 'complain-of-silence' },
    { type: 'record-deletion', proof: { dossier: 'another' } },
    forged,
    wrongSurname,
    everythingGone,
    { type: 'record-deletion-request', document: document('other'), needed: [] },
    { type: 'receive-alert-news', alert: theEmergency, raisedIn: mexico, state: 'closed', notice: {} },
    { type: 'receive-correction', from: mexico, correction: theEmergency, fields: [] },
    { type: 'reassign', from: 'nobody' as OfficerId, reasons: words, draw: { seed: '1', candidates: [] } },
    { type: 'tell-credential-status', news: certificateNews('revoked') },
    { type: 'receive-credential-status', from: mexico, news: certificateNews('revoked') },
    { type: 'grant-mandate', to: { officer: 'gt.d' as OfficerId }, scope: 'read', until: '2026-04-30' as PlainDate },
    { type: 'end-mandate', mandate: 'm1' },
    {
      ...{
        type: 'record-mandate',
        to: { officer: 'gt.d' as OfficerId },
        scope: 'read',
        until: '2026-04-30' as PlainDate,
      },
      document: document('other'),
    },
    { type: 'confirm-mandate', mandate: 'm1', seen: true },
    { type: 'place-hold', until: '2026-04-30' as PlainDate, reasons: words, legalBasis: words },
    { type: 'confirm-hold', hold: 'h1' },
    { type: 'lift-hold', hold: 'h1', reasons: words },
    { type: 'print-code', document: document('identity') },
  ].map((command) => [command.type, command]),
);

interface Row {
  readonly command: string;
  readonly roles: readonly Role[];
  /** Written for the stage; what is added around a law holds in all of them alike. */
  readonly own: boolean;
}

const rowsOf = (table: Table, stage: string, kind: CaseKind): readonly Row[] => [
  ...Object.entries(table[stage] ?? {}).map(([command, roles = []]) => ({ command, roles, own: true })),
  ...Object.entries({ ...anywhere, ...added[kind] }).map(([command, roles = []]) => ({ command, roles, own: false })),
];

const forAccess: readonly (RefusalCode | undefined)[] = ['NOT_YOUR_ROLE', 'NOT_YOUR_CASE', 'NOT_ASSIGNED_TO_YOU'];
const codeOf = (story: AnyStory, command: Command, by: Actor): RefusalCode | undefined => {
  const { decision } = story.when(command, by);
  return decision.outcome === 'refused' ? decision.code : undefined;
};

interface Tried {
  readonly story: AnyStory;
  readonly command: Command;
  readonly actors: Readonly<Record<Role, Actor>>;
}

/** Every role that may not and is let, or may and is refused for its role; and a row whose seats let nobody in. */
function wrongIn({ roles }: Pick<Row, 'roles'>, { actors, command, story }: Tried): readonly string[] {
  const all = Object.keys(actors) as Role[];
  const codes = new Map(all.map((role) => [role, codeOf(story, command, actors[role])]));
  const wrong = all.filter((role) => (codes.get(role) === 'NOT_YOUR_ROLE') === roles.includes(role));
  // An effect is let in by whose errand it is, which a rule checks and no table does.
  const closed = roles.some((role) => role !== 'effect') && roles.every((role) => forAccess.includes(codes.get(role)));
  return [...wrong.map((role) => `${role}: ${codes.get(role) ?? 'let'}`), ...(closed ? ['nobody gets in'] : [])];
}

describe.each(caseKinds)('in a %s', (kind) => {
  const sample = sampleKinds[kind];

  describe.each(sample.stages)('that is %s', (stage) => {
    const story = fileAt(kind, stage);
    const actors = everyone(sample, stage);
    const commands = { ...addedCommands, ...sample.commands(story.theFile.clock?.id) };
    const rows = rowsOf(sample.table, stage, kind);

    it.each(rows.map((row) => [row.command, row.roles.join(', '), row] as const))(
      '%s is for %s and for nobody else',
      (name, _roles, row) => {
        const command = commands[name];
        if (command === undefined) throw new Error(`no sample of ${name}`);
        // What is added around a law asks besides whose errand it is, and who holds or held the file.
        const by = row.own ? actors : { ...actors, effect: { kind: 'effect', file: theEmergency } as const };
        const wrong = wrongIn(row, { story, command, actors: by });
        expect(row.own ? wrong : wrong.filter((one) => one !== 'nobody gets in')).toEqual([]);
      },
    );

    it('no other command is for anybody', () => {
      const inRow = new Set([...rows.map(({ command }) => command), ...sample.openings]);
      const others = Object.values(sample.commands(story.theFile.clock?.id)).filter(({ type }) => !inRow.has(type));
      for (const command of others)
        for (const actor of Object.values(actors)) expect(codeOf(story, command, actor)).toBe('NOT_IN_THIS_STAGE');
    });
  });
});

describe('the search for wrong rows', () => {
  const story = fileAt('correction', 'asked');
  const actors = everyone(sampleKinds.correction, 'asked');
  const command = { type: 'accept-correction' };
  const roles: readonly Role[] = sampleKinds.correction.table['asked']?.['accept-correction'] ?? [];

  it('finds a role that is let although its row does not have it, and one that is refused although it does', () => {
    expect(wrongIn({ roles }, { story, command, actors })).toEqual([]);
    const [, ...fewer] = roles;
    expect(wrongIn({ roles: fewer }, { story, command, actors })).toEqual(['registrar: let']);
    expect(wrongIn({ roles: [...roles, 'auditor'] }, { story, command, actors })).toEqual(['auditor: NOT_YOUR_ROLE']);
  });

  it('finds a row that lets nobody in who sits where the sample says', () => {
    const elsewhere = Object.fromEntries(
      Object.entries(actors).map(([role, actor]) => [role, { ...actor, country: guatemala }]),
    ) as unknown as typeof actors;
    expect(wrongIn({ roles }, { story, command, actors: elsewhere })).toEqual(['nobody gets in']);
    expect(story.setting.now).toBe(firstMorning);
  });
});
