import type { Equivalence } from '@puente/domain/rulebook/catalogue';
import type { CaseId, CountryCode } from '@puente/domain/kernel';
import type { Agreement, CountryRules } from '@puente/domain/rulebook/rules';
import type { ApiClient, Corridor, JsonObject, RecognitionSteps } from '@puente/testing/actors';
import { certificateFor, demonstrationWorker, until } from '@puente/testing/actors';
import { words } from './corridors.js';
import type { WholeNodes } from './whole-nodes.js';

/** What staff read of a case, as far as these tests look. */
export interface CaseRead {
  readonly stage: string;
  readonly file: {
    readonly reviewer?: string;
    readonly approver?: string;
    readonly host?: { readonly agreement: { readonly id: string; readonly version: number } };
    readonly proposed?: readonly Verdict[];
    readonly appeal?: { readonly caseId: CaseId };
    readonly consultations?: readonly { readonly caseId: CaseId; readonly state: string }[];
    readonly decision?: { readonly tacit?: boolean };
    readonly open?: readonly { readonly unit: string; readonly why: string }[];
  };
  readonly clock?: { readonly id: string; readonly state: string; readonly dueAt?: string; readonly words: string };
}

export interface Verdict {
  readonly unit: string;
  readonly verdict: 'held' | 'missing';
  readonly ground: object;
}

const leavesOneOut = ({ units }: Equivalence): boolean =>
  units.some(({ coverage }) => coverage === 'none') && units.some(({ coverage }) => coverage === 'full');

let serial = 0;

/** One recognition between two nodes, done and read at their doors only. */
export class CaseAcross {
  private constructor(
    private readonly time: WholeNodes,
    readonly steps: RecognitionSteps,
    readonly caseId: string,
  ) {}

  /** Filed at the counter of the host country, and with the home country's registrar. */
  static async filed(time: WholeNodes, corridor: Corridor): Promise<CaseAcross> {
    const steps = await time.across(corridor);
    const held = certificateFor(time.rules, corridor, leavesOneOut);
    const caseId = await steps.draft(demonstrationWorker((serial += 1), held, { nationality: corridor.host }));
    await steps.submit(caseId);
    await steps.reaches(steps.by.registrar, caseId, 'submitted');
    return new CaseAcross(time, steps, caseId);
  }

  /** And confirmed, at the host's desk, with its officers drawn. */
  static async underReview(time: WholeNodes, corridor: Corridor): Promise<CaseAcross> {
    const one = await CaseAcross.filed(time, corridor);
    await one.steps.acknowledge(one.caseId);
    await one.steps.confirmAuthentic(one.caseId);
    await one.atHost('host-review', ({ file, clock }) => file.reviewer !== undefined && clock?.state === 'running');
    return one;
  }

  atHost(stage: string, ready?: (read: CaseRead) => boolean): Promise<CaseRead> {
    return this.reaches(this.steps.by.supervisor, this.caseId, stage, ready);
  }

  atHome(stage: string, ready?: (read: CaseRead) => boolean): Promise<CaseRead> {
    return this.reaches(this.steps.by.registrar, this.caseId, stage, ready);
  }

  reaches(by: string, caseId: string, stage: string, ready: (read: CaseRead) => boolean = () => true) {
    return until(`${caseId} in ${stage} for ${by}`, async () => {
      const read = await this.read(by, caseId);
      return read.stage === stage && ready(read) && read;
    });
  }

  async read(by = this.steps.by.supervisor, caseId = this.caseId): Promise<CaseRead> {
    return (await this.steps.read(by, caseId)) as unknown as CaseRead;
  }

  /** The instant at which the running period ends, as the host's supervisor reads it. */
  async due(): Promise<string> {
    const dueAt = (await this.read()).clock?.dueAt;
    if (dueAt === undefined) throw new Error('no period runs');
    return dueAt;
  }

  async agreement(): Promise<Agreement> {
    const ref = (await this.read()).file.host?.agreement;
    if (ref === undefined) throw new Error('no agreement in the file');
    const { parts } = await this.time.node(this.steps.corridor.host);
    return parts.rules.agreement(ref);
  }

  rulesOfHost(): CountryRules {
    const rules = this.time.rules.country(this.steps.corridor.host as CountryCode);
    if (rules === undefined) throw new Error('the host has no pack');
    return rules;
  }

  /** The worker's page at home shows the clock of the other country, once that has told so. */
  async shownAtHome(state: string): Promise<void> {
    await until(`at home the clock is shown ${state}`, async () => {
      const { status } = (await this.steps.read(this.steps.by.registrar, this.caseId)) as unknown as {
        status: { clock?: { state: string } };
      };
      return status.clock?.state === state;
    });
  }

  /** By whoever was drawn for it. */
  async byDrawn(role: 'reviewer' | 'approver', command: string, body: JsonObject = {}): Promise<void> {
    const { file } = await this.read();
    await this.steps.act(String(file[role]), this.caseId, command, body);
  }

  /** What the equivalence proposes, or the same verdict on every unit, decided by two people. */
  async decide(verdict?: Verdict['verdict'], more: JsonObject = {}): Promise<void> {
    const proposed = (await this.read()).file.proposed ?? [];
    const verdicts = proposed.map((one) =>
      verdict === undefined ? one : { ...one, verdict, ground: words, legalBasis: words },
    );
    await this.byDrawn('reviewer', 'propose-verdict', { verdicts, reasons: words, ...more });
    await this.byDrawn('approver', 'approve-verdict');
  }

  /** At their page, wherever they filed. */
  worker(): Promise<ApiClient> {
    return this.time.worker(this.steps.corridor.host, this.caseId);
  }

  /** Types of what happened, in the host country's journal or in another's. */
  async journal(by = this.steps.by.supervisor, caseId = this.caseId): Promise<readonly string[]> {
    const reader = this.steps.people.user(by);
    const { body } = await reader.must(reader.get(`/cases/${caseId}/journal`));
    return (body['entries'] as readonly { readonly type: string }[]).map(({ type }) => type);
  }
}
