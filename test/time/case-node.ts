import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { askCertifier } from '@puente/activities/ask-certifier';
import { askIssuer } from '@puente/activities/ask-issuer';
import type { ReferenceHandler } from '@puente/activities/ask-reference';
import { askReference } from '@puente/activities/ask-reference';
import type { CaseParts } from '@puente/activities/case-file';
import { caseActivities } from '@puente/activities/case-file';
import { blockDossier } from '@puente/activities/block-dossier';
import { correctDossier } from '@puente/activities/correct-dossier';
import type { AssessorDirectory } from '@puente/activities/draw-assessor';
import { drawAssessor } from '@puente/activities/draw-assessor';
import type { OfficerDirectory } from '@puente/activities/draw-officers';
import { drawOfficers } from '@puente/activities/draw-officers';
import { findReliance } from '@puente/activities/find-reliance';
import type { BulkRegister } from '@puente/activities/issue-batch';
import { issueBatch } from '@puente/activities/issue-batch';
import { issueCertificate } from '@puente/activities/issue-certificate';
import { issueCredential } from '@puente/activities/issue-credential';
import { publishRules } from '@puente/activities/publish-rules';
import type { DossierSharing } from '@puente/activities/reopen-dossier';
import { reopenDossier } from '@puente/activities/reopen-dossier';
import { runErrand } from '@puente/activities/run-errand';
import { sealFiles } from '@puente/activities/seal-files';
import { sweep } from '@puente/activities/sweep';
import { tellVerifiers } from '@puente/activities/tell-verifiers';
import type { Messenger } from '@puente/activities/tell-worker';
import { tellWorker } from '@puente/activities/tell-worker';
import { transmit } from '@puente/activities/transmit';
import { weighAge } from '@puente/activities/weigh-age';
import type { Actor, CaseKind, OutgoingMessage, ProcessView } from '@puente/domain/file/case';
import { temporalName, wakeSignal } from '@puente/domain/file/case';
import type { CaseId, CertificateId, CommandId, CountryCode, OfficerId, PlainDate } from '@puente/domain/kernel';
import { lawOf as domainLawOf } from '@puente/domain/laws';
import type { RecognitionReview } from '@puente/domain/kinds/recognition/review';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { publishedRulesOf } from '@puente/persistence/rule-changes';
import { filesOfPerson, filesToSweep, relianceOf } from '@puente/persistence/queries';
import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';
import type { Vault } from '@puente/persistence/vault';
import { fixedSecrets, openVault } from '@puente/persistence/vault';
import { wakesOf } from '@puente/persistence/wakes';
import type { LawOf } from '@puente/settlement/case-file';
import { readCase } from '@puente/settlement/case-file';
import type { CaseCommand, Outcome, WakeCall } from '@puente/settlement/settlement';
import { agesOf } from '@puente/settlement/ages';
import { ruleSealsOf } from '@puente/settlement/rule-seals';
import { createSettlement } from '@puente/settlement/settlement';
import type { CaseActivities } from '@puente/workflows/contract';
import type { Client } from '@temporalio/client';
import type { NativeConnection, WorkflowBundleOption } from '@temporalio/worker';
import { Worker } from '@temporalio/worker';
import type { ServerClock } from './servers/server-clock.js';

export interface NodeParts {
  readonly here: CountryCode;
  readonly rules: RuleBook;
  readonly clock: ServerClock;
  readonly client: Client;
  readonly connection: NativeConnection;
  readonly bundle: WorkflowBundleOption;
  /** By default everybody is reached at once. */
  readonly messenger?: Messenger;
  /** By default one of each. */
  readonly officers?: OfficerDirectory;
  /** By default one assessor, habilitated for everything, and one approver. */
  readonly assessors?: AssessorDirectory;
  /** By default every reference is reached at once. */
  readonly references?: ReferenceHandler;
  /** By default the vault of the node lets an agency in. */
  readonly sharing?: (vault: DossierSharing) => DossierSharing;
  readonly gatherFor?: number;
}

const lawOf: LawOf = domainLawOf;

/** Few, so that a handful of files are several batches. */
const batchOfSweep = 4;

/** Nobody registers earlier certificates here. */
const emptyRegister: BulkRegister = {
  take: () => Promise.resolve([]),
  claim: () => Promise.resolve(false),
  settle: () => Promise.resolve(),
  totals: () => Promise.resolve({ issued: 0, known: 0, waiting: 0 }),
};

const vaults = join(tmpdir(), 'puente-time-vaults');
/** Of every node of a test: nobody has the other's rules. */
export const ruleSeals = ruleSealsOf(Buffer.alloc(32, 7));

const vaultOf = (pool: TestDatabase['pool']): Vault =>
  openVault({ pool, secrets: fixedSecrets(Buffer.alloc(32, 1)), documentsFolder: vaults });

/** One country's node without its doors: database, settlement, process and activities, on the time of a server. */
export class CaseNode {
  private constructor(
    private readonly parts: NodeParts,
    readonly database: TestDatabase,
    private readonly settlement: ReturnType<typeof createSettlement>,
    private readonly wake: (call: WakeCall) => Promise<unknown>,
    private readonly running: Promise<void>,
    private readonly worker: Worker,
  ) {}

  static async open(parts: NodeParts): Promise<CaseNode> {
    const { clock, rules, here, client } = parts;
    const database = await testDatabase();
    const taskQueue = `cases-${randomUUID()}`;
    const wake = ({ caseId, kind, version }: WakeCall) =>
      client.workflow.signalWithStart(temporalName(kind), {
        workflowId: caseId,
        taskQueue,
        args: [{ caseId }],
        signal: wakeSignal,
        signalArgs: [version],
      });
    const settlement = createSettlement({
      pool: database.poolOf('worker'),
      rules,
      here,
      clock,
      lawOf,
      wake,
    });
    const worker = await Worker.create({
      connection: parts.connection,
      namespace: client.options.namespace,
      taskQueue,
      identity: 'puente-test',
      workflowBundle: parts.bundle,
      reuseV8Context: true,
      activities: activitiesOf(parts, database.poolOf('worker'), {
        files: { read: (caseId) => readCase(database.poolOf('worker'), caseId) },
        settlement,
        lawOf,
        rules,
        time: clock,
        here,
      }),
      interceptors: {
        activity: [() => ({ inbound: { execute: (input, next) => clock.refresh().then(() => next(input)) } })],
      },
    });
    return new CaseNode(parts, database, settlement, wake, worker.run(), worker);
  }

  async close(): Promise<void> {
    this.worker.shutdown();
    await this.running;
    await this.database.drop();
  }

  /** @throws where the command is refused: a test that means to be refused uses `tries` */
  async does(kind: CaseKind, caseId: CaseId, by: Actor, command: CaseCommand): Promise<void> {
    const outcome = await this.tries(kind, caseId, by, command);
    if (outcome.outcome === 'refused') throw new Error(`${command.type} was refused: ${JSON.stringify(outcome)}`);
  }

  async tries(kind: CaseKind, caseId: CaseId, by: Actor, command: CaseCommand): Promise<Outcome> {
    await this.parts.clock.refresh();
    return this.settlement.settle({ commandId: randomUUID() as CommandId, kind, caseId, by, command });
  }

  async view(caseId: CaseId): Promise<ProcessView & { readonly version: number }> {
    const found = await readCase(this.database.pool, caseId);
    if (!found) throw new Error('no such case');
    return { ...lawOf(found.kind).process(found.file, this.parts.rules), version: found.version };
  }

  async review(caseId: CaseId): Promise<RecognitionReview> {
    const found = await readCase(this.database.pool, caseId);
    if (found?.kind !== 'recognition-review') throw new Error('no such review');
    return found.file;
  }

  /** The file of the last complaint of silence in a case. */
  async complaintOf(caseId: CaseId): Promise<CaseId> {
    const { annexes = [] } = (await readCase(this.database.pool, caseId))?.file ?? {};
    const complaint = annexes.findLast(({ kind }) => kind === 'appeal');
    if (complaint === undefined) throw new Error('nobody complained');
    return complaint.caseId;
  }

  /** The process that settles ends with the commit: nobody is woken, and the wake stays in its row. */
  async commits(kind: CaseKind, caseId: CaseId, by: Actor, command: CaseCommand): Promise<void> {
    const { clock, here, rules } = this.parts;
    await clock.refresh();
    const ending = createSettlement({ pool: this.database.pool, rules, here, clock, lawOf });
    const { outcome } = await ending.settle({ commandId: randomUUID() as CommandId, kind, caseId, by, command });
    if (outcome === 'refused') throw new Error(`${command.type} was refused`);
  }

  /** What the relay does with wakes that nobody sent. */
  async dispatches(): Promise<void> {
    for (const wake of await wakesOf(this.database.pool).overdue(0, 100)) await this.wake(wake);
  }

  get vault(): Vault {
    return vaultOf(this.database.pool);
  }

  /** Types of the case's events, in order. */
  async journal(caseId: CaseId): Promise<readonly string[]> {
    const { rows } = await this.database.pool.query<{ type: string }>(
      'SELECT type FROM journal WHERE case_id = $1 ORDER BY seq',
      [caseId],
    );
    return rows.map(({ type }) => type);
  }

  async outgoing(caseId: CaseId): Promise<readonly OutgoingMessage[]> {
    const { rows } = await this.database.pool.query<{ message: OutgoingMessage }>(
      'SELECT message FROM outbox WHERE case_id = $1 ORDER BY id',
      [caseId],
    );
    return rows.map(({ message }) => message);
  }

  /** What the process answered when it ended. */
  async outcomeOf(caseId: CaseId): Promise<unknown> {
    return this.parts.client.workflow.getHandle(caseId).result();
  }

  /** Until the process has done what is due and the condition holds. */
  async until(caseId: CaseId, holds: (view: ProcessView) => boolean): Promise<void> {
    await this.reaches(caseId, (view) => view.effects.length === 0 && holds(view));
  }

  /** Until the condition holds, whatever is still to be done. */
  async reaches(caseId: CaseId, holds: (view: ProcessView) => boolean): Promise<void> {
    const end = Date.now() + 20_000;
    for (;;) {
      const view = await this.view(caseId);
      if (holds(view)) return;
      if (Date.now() > end) throw new Error(`still waiting at ${JSON.stringify(view)}`);
      await pause(20);
    }
  }
}

const agesIn = ({ here, pool, rules, settlement, time }: CaseParts & { readonly pool: TestDatabase['pool'] }) =>
  agesOf({ ...{ here, pool, rules, settlement }, clock: time, vault: vaultOf(pool) });

function activitiesOf(
  { assessors, messenger, officers, references, sharing = (vault) => vault, gatherFor = 0, clock }: NodeParts,
  pool: TestDatabase['pool'],
  parts: CaseParts,
): CaseActivities {
  const reachesAll: Messenger = {
    tell: ({ attempt }) => Promise.resolve({ state: 'delivered', channel: 'sms', at: clock.now(), reference: attempt }),
  };
  const onDuty = {
    reviewers: [{ id: 'demo-gt-reviewer' as OfficerId, load: 0 }],
    approvers: [{ id: 'demo-gt-approver' as OfficerId, load: 0 }],
  };
  const ofAppeals = { candidates: [{ id: 'demo-gt-appeals-officer' as OfficerId, load: 0 }] };
  const ofCertification = {
    assessors: [
      { id: 'demo-mx-assessor' as OfficerId, load: 0, habilitatedUntil: '2099-12-31' as PlainDate },
      { id: 'demo-mx-assessor-2' as OfficerId, load: 0, habilitatedUntil: '2099-12-31' as PlainDate },
    ],
    approvers: [{ id: 'demo-mx-approver' as OfficerId, load: 0 }],
  };
  const seeds = { seed: () => Promise.resolve(randomUUID()) };
  let nextPlace = 0;
  return caseActivities(
    parts,
    {
      'ask-certifier': askCertifier({ ask: () => Promise.resolve() }),
      'ask-issuer': askIssuer({ ask: ({ caseId, certifier }) => Promise.resolve(`${caseId}/${certifier}`) }),
      'ask-reference': askReference(references ?? { ask: () => Promise.resolve() }),
      'block-dossier': blockDossier({ block: () => Promise.resolve() }),
      'correct-dossier': correctDossier({ correct: () => Promise.resolve() }),
      'draw-assessor': drawAssessor(assessors ?? { assessing: () => Promise.resolve(ofCertification) }, seeds),
      'draw-officers': drawOfficers(
        officers ?? { onDuty: () => Promise.resolve(onDuty), having: () => Promise.resolve(ofAppeals) },
        seeds,
      ),
      'find-reliance': findReliance({
        on: ({ applicant, content }) => relianceOf(pool).requestsOn(applicant.dossier, content.certificate),
      }),
      'issue-batch': issueBatch(emptyRegister),
      'issue-certificate': issueCertificate({ file: () => Promise.resolve(randomUUID() as CertificateId) }),
      'issue-credential': issueCredential({
        seal: () => Promise.resolve('0'.repeat(64)),
        placeFor: () => Promise.resolve({ list: 1, index: nextPlace++ }),
      }),
      'publish-rules': publishRules(publishedRulesOf(pool, ruleSeals), ruleSeals),
      'reopen-dossier': reopenDossier(sharing(vaultOf(pool).dossiers)),
      'run-errand': runErrand,
      'seal-files': sealFiles(filesOfPerson(pool)),
      sweep: sweep(filesToSweep(pool), batchOfSweep),
      'tell-verifiers': tellVerifiers({ tell: () => Promise.resolve() }),
      'tell-worker': tellWorker(messenger ?? reachesAll),
      transmit,
      'weigh-age': weighAge(agesIn({ ...parts, pool })),
    },
    { gatherFor },
  );
}
