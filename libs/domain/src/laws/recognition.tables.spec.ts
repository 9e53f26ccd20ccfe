import type { Actor, Role } from '../file/case/index.js';
import type { ReferenceId, RefusalCode } from '../kernel/index.js';
import { tableOf } from '../file/definition/law-made-of.js';
import type { RequestCommand } from '../kinds/recognition/request/index.js';
import { recognitionRequest, requestStages } from '../kinds/recognition/request/index.js';
import type { ReviewCommand } from '../kinds/recognition/review/index.js';
import { recognitionReview, reviewStages } from '../kinds/recognition/review/index.js';
import {
  guatemala,
  mexico,
  officer,
  people,
  requestAt,
  requestCommands,
  reviewAt,
  reviewCommands,
  theCertifier,
  theClock,
  theEffect,
  theNode,
} from '../../specification/index.js';

const reviewTable = tableOf(recognitionReview.commands, reviewStages);
const requestTable = tableOf(recognitionRequest.commands, requestStages);

type Table = Readonly<Record<string, Readonly<Partial<Record<string, readonly Role[]>>>>>;

/** Everyone who could act on the home side, each in the seat of the role. */
const atHome: Readonly<Record<Role, Actor>> = {
  worker: people.worker,
  assistant: people.counterInMexico,
  registrar: people.registrar,
  verifier: people.verifier,
  reviewer: officer('mx.reviewer', 'mx-stps', 'reviewer'),
  approver: officer('mx.approver', 'mx-stps', 'approver'),
  assessor: officer('mx.assessor', 'mx-conocer', 'assessor'),
  defender: officer('mx.defender', 'mx-legal-aid', 'defender'),
  adviser: officer('mx.adviser', 'mx-college', 'adviser'),
  'appeals-officer': officer('mx.appeals', 'mx-appeals', 'appeals-officer'),
  'protection-officer': officer('mx.protection', 'mx-protection', 'protection-officer'),
  delegate: officer('mx.delegate', 'mx-stps', 'delegate'),
  auditor: officer('mx.auditor', 'mx-stps', 'auditor'),
  supervisor: people.supervisor,
  operator: officer('mx.operator', 'mx-stps', 'operator'),
  'integrity-officer': officer('mx.integrity', 'mx-integrity', 'integrity-officer'),
  'co-signer': { kind: 'co-signer', reference: 'reference-1' as ReferenceId },
  certifier: theCertifier,
  reporter: { kind: 'reporter' },
  country: theNode(guatemala),
  clock: theClock,
  effect: theEffect,
};
const atHost: Readonly<Record<Role, Actor>> = {
  ...atHome,
  assistant: people.counter,
  registrar: officer('gt.registrar', 'gt-mintrab', 'registrar'),
  verifier: officer('gt.verifier', 'gt-intecap', 'verifier'),
  reviewer: people.reviewer,
  approver: people.approver,
  supervisor: people.supervisorInGuatemala,
  operator: officer('gt.operator', 'gt-mintrab', 'operator'),
  country: theNode(mexico),
};
const roles = Object.keys(atHome) as Role[];
const byTable: readonly (RefusalCode | undefined)[] = ['NOT_IN_THIS_STAGE', 'NOT_YOUR_ROLE'];
/** Answered before the table is asked, because they open a file. */
const opening: readonly string[] = ['open-draft', 'receive-submission', 'receive-file'];

describe.each(requestStages)('a request in stage %s', (stage) => {
  const story = requestAt(stage);
  const commands = Object.values(requestCommands(story.theFile.clock?.id));

  it.each(roles)('lets a %s do what the table says and nothing else', (role) => {
    const row = (requestTable as Table)[stage] ?? {};
    for (const command of commands.filter(({ type }) => !opening.includes(type))) {
      const { decision } = story.when(command, atHome[role]);
      const code = decision.outcome === 'refused' ? decision.code : undefined;
      if (row[command.type]?.includes(role) === true) expect(code).not.toBe('NOT_YOUR_ROLE');
      else expect(byTable).toContain(code);
    }
  });

  it('offers exactly the commands that are open to an actor', () => {
    for (const role of roles) {
      const offered = recognitionRequest.allowed(story.theFile, atHome[role]);
      const refused = commands.filter((command) => refusedForAccess(story.when(command, atHome[role]).decision));
      expect(refused.filter(({ type }) => offered.includes(type))).toEqual([]);
    }
  });
});

describe.each(reviewStages)('a review in stage %s', (stage) => {
  const story = reviewAt(stage);
  const commands = Object.values(reviewCommands(story.theFile.clock?.id));

  it.each(roles)('lets a %s do what the table says and nothing else', (role) => {
    const row = (reviewTable as Table)[stage] ?? {};
    for (const command of commands.filter(({ type }) => !opening.includes(type))) {
      const { decision } = story.when(command, atHost[role]);
      const code = decision.outcome === 'refused' ? decision.code : undefined;
      if (row[command.type]?.includes(role) === true) expect(code).not.toBe('NOT_YOUR_ROLE');
      else expect(byTable).toContain(code);
    }
  });

  it('offers exactly the commands that are open to an actor', () => {
    for (const role of roles) {
      const offered = recognitionReview.allowed(story.theFile, atHost[role]);
      const refused = commands.filter((command) => refusedForAccess(story.when(command, atHost[role]).decision));
      expect(refused.filter(({ type }) => offered.includes(type))).toEqual([]);
    }
  });
});

const access: readonly string[] = ['NOT_YOUR_ROLE', 'NOT_YOUR_CASE', 'NOT_ASSIGNED_TO_YOU'];
const refusedForAccess = (decision: { outcome: string; code?: RefusalCode }): boolean =>
  decision.code !== undefined && access.includes(decision.code);

describe('the tables', () => {
  const rows = [...Object.values(requestTable as Table), ...Object.values(reviewTable as Table)];
  const rolesFor = (command: string) => new Set(rows.flatMap((row) => row[command] ?? []));

  it('let only the clock lapse and remind, only effects report effects, only countries speak for countries', () => {
    for (const command of ['lapse', 'remind']) expect([...rolesFor(command)]).toEqual(['clock']);
    for (const command of ['record-errand', 'record-service', 'record-issuer-asked', 'transmit', 'assign-officers']) {
      expect([...rolesFor(command)]).toEqual(['effect']);
    }
    for (const command of ['receive-news', 'receive-answer', 'receive-decision', 'receive-file']) {
      expect([...rolesFor(command)]).toEqual(['country']);
    }
  });

  it('give the verdict to two roles, neither of which is the other', () => {
    expect([...rolesFor('propose-verdict')]).toEqual(['reviewer']);
    expect([...rolesFor('approve-verdict')]).toEqual(['approver']);
  });

  it('let an operator do nothing: an operator runs the system and decides nothing', () => {
    expect(rows.some((row) => Object.values(row).some((allowed) => allowed?.includes('operator')))).toBe(false);
  });

  it.each(requestStages.slice(5))(
    'leave an ended request (%s) to late news, notes, reopening and withdrawing',
    (stage) => {
      const row = (requestTable as Table)[stage] ?? {};
      // A host may still hear the worker, and the answer is passed on.
      const late = ['receive-news', 'receive-decision', 'receive-answer', 'pass-answer-on', 'receive-refusal'];
      const harmless = [...late, 'add-note', 'record-service', 'reopen', 'withdraw'];
      expect(Object.keys(row).filter((command) => !harmless.includes(command))).toEqual([]);
    },
  );

  it.each(['recognised', 'withdrawn', 'draft-deleted'] as const)(
    'leave an ended review (%s) to late news and notes',
    (stage) => {
      // What silence recognised stays reviewable for fraud.
      const harmless = [
        'receive-file',
        'receive-answer',
        'receive-refusal',
        'add-note',
        'record-errand',
        'record-service',
        'receive-news',
        'open-fraud-review',
      ];
      expect(Object.keys(reviewTable[stage]).filter((command) => !harmless.includes(command))).toEqual([]);
    },
  );
});

describe('another agency, another country', () => {
  const elsewhere = (actor: Actor, agency: string): Actor =>
    actor.kind === 'officer' ? { ...actor, agency: agency as typeof actor.agency } : actor;
  const staff = roles.filter((role) => atHome[role].kind === 'officer');

  it.each(staff)('gives a %s of another agency nothing on any request', (role) => {
    for (const stage of requestStages) {
      const story = requestAt(stage);
      for (const command of Object.values<RequestCommand>(requestCommands(story.theFile.clock?.id))) {
        expect(story.when(command, elsewhere(atHome[role], 'mx-other')).decision.outcome).toBe('refused');
        const abroad = { ...elsewhere(atHome[role], 'mx-stps'), country: guatemala } as Actor;
        expect(story.when(command, abroad).decision.outcome).toBe('refused');
      }
    }
  });

  it.each(staff)('gives a %s of another agency nothing on any review', (role) => {
    for (const stage of reviewStages) {
      const story = reviewAt(stage);
      for (const command of Object.values<ReviewCommand>(reviewCommands(story.theFile.clock?.id))) {
        expect(story.when(command, elsewhere(atHost[role], 'gt-other')).decision.outcome).toBe('refused');
      }
    }
  });
});
