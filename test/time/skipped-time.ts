import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { CountryCode, Instant } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import type { LapsePolicy, RuleBook } from '@puente/domain/rules';
import { Client } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import type { NodeParts } from './case-node.js';
import { CaseNode } from './case-node.js';
import { ServerClock } from './server-clock.js';
import { installQuietRuntime, workflowBundle } from './workflow-bundle.js';

/** Temporal's `IndexedValueType`: 2 is a keyword, 6 a date and time. */
const searchAttributes = { PuenteStage: 2, PuenteCorridor: 2, PuenteHolder: 2, PuenteDueAt: 6 };

type Changes = Partial<Pick<NodeParts, 'assessors' | 'rules' | 'messenger' | 'officers'>>;

/** A server that skips time, and nodes that live on it. One per test file: a runtime is installed once per process. */
export class SkippedTime {
  private readonly nodes: CaseNode[] = [];

  private constructor(
    private readonly environment: TestWorkflowEnvironment,
    /** Not the environment's own: that one skips time whenever somebody asks for a result. */
    readonly client: Client,
    private readonly bundle: NodeParts['bundle'],
    readonly rules: RuleBook,
  ) {}

  static async start(): Promise<SkippedTime> {
    const path = process.env['TEMPORAL_TEST_SERVER'];
    if (path === undefined) throw new Error('TEMPORAL_TEST_SERVER is not set: run the suite through `npm test`');
    installQuietRuntime();
    const [environment, bundle, rules] = await Promise.all([
      TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path } } }),
      workflowBundle(),
      loadRuleBook(),
    ]);
    const { namespace } = environment.client.options;
    await environment.connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
    const client = new Client({ connection: environment.connection, namespace, identity: 'puente-test' });
    return new SkippedTime(environment, client, bundle, rules);
  }

  async node(here: string, more: Changes = {}): Promise<CaseNode> {
    const { environment, bundle } = this;
    const node = await CaseNode.open({
      here: here as CountryCode,
      rules: this.rules,
      clock: new ServerClock(() => environment.currentTimeMs()),
      client: this.client,
      connection: environment.nativeConnection,
      bundle,
      ...more,
    });
    this.nodes.push(node);
    return node;
  }

  async days(count: number): Promise<void> {
    await this.environment.sleep(`${String(count)} days`);
  }

  /** Past an instant, by a second. */
  async until(at: Instant | undefined): Promise<void> {
    if (at === undefined) throw new Error('there is no such instant to wait for');
    await this.environment.sleep(milliseconds(at) - milliseconds(await this.now()) + 1000);
  }

  async now(): Promise<Instant> {
    const clock = new ServerClock(() => this.environment.currentTimeMs());
    await clock.refresh();
    return clock.now();
  }

  async stop(): Promise<void> {
    for (const node of this.nodes) await node.close();
    await this.environment.teardown();
  }
}

/** The same rules, but for what the agreements say of a host that stays silent. */
export function withLapsePolicy(rules: RuleBook, lapse: LapsePolicy): RuleBook {
  const changed: RuleBook['agreement'] = (ref) => {
    const agreement = rules.agreement(ref);
    return { ...agreement, steps: { ...agreement.steps, hostReview: { ...agreement.steps.hostReview, lapse } } };
  };
  return {
    agreement: changed,
    inForce: (home, host, on) => {
      const agreement = rules.inForce(home, host, on);
      return agreement && changed(agreement);
    },
    agreements: rules.agreements.map((agreement) => changed(agreement)),
    country: (code) => rules.country(code),
    calendar: (country, version) => rules.calendar(country, version),
    checkpoints: (agreement) => rules.checkpoints(agreement),
    equivalences: rules.equivalences,
  };
}
