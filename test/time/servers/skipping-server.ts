import type { Instant } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import type { WorkflowBundleOption } from '@temporalio/worker';
import { ServerClock } from './server-clock.js';
import { installQuietRuntime, workflowBundle } from './workflow-bundle.js';

/** Temporal's `IndexedValueType`: 2 is a keyword, 6 a date and time. */
const searchAttributes = { PuenteStage: 2, PuenteCorridor: 2, PuenteHolder: 2, PuenteDueAt: 6 };

/** A Temporal server that skips time. One per test file: a runtime is installed once per process. */
export class SkippingServer {
  private constructor(
    private readonly environment: TestWorkflowEnvironment,
    readonly bundle: WorkflowBundleOption,
  ) {}

  static async start(): Promise<SkippingServer> {
    const path = process.env['TEMPORAL_TEST_SERVER'];
    if (path === undefined) throw new Error('TEMPORAL_TEST_SERVER is not set: run the suite through `npm test`');
    installQuietRuntime();
    const [environment, bundle] = await Promise.all([
      TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path } } }),
      workflowBundle(),
    ]);
    // They hold in every namespace of this server, and a namespace is there as soon as somebody names it.
    const { namespace } = environment.client.options;
    await environment.connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
    return new SkippingServer(environment, bundle);
  }

  get connection(): TestWorkflowEnvironment['connection'] {
    return this.environment.connection;
  }

  get nativeConnection(): TestWorkflowEnvironment['nativeConnection'] {
    return this.environment.nativeConnection;
  }

  /** `host:port` */
  get address(): string {
    return this.connection.options.address;
  }

  clock(): ServerClock {
    return new ServerClock(() => this.environment.currentTimeMs());
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
    const clock = this.clock();
    await clock.refresh();
    return clock.now();
  }

  async stop(): Promise<void> {
    await this.environment.teardown();
  }
}
