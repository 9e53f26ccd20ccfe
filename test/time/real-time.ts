import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { CountryCode } from '@puente/domain/kernel';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import type { NodeParts } from './case-node.js';
import { CaseNode } from './case-node.js';
import { ServerClock } from './servers/server-clock.js';
import { installQuietRuntime, workflowBundle } from './servers/workflow-bundle.js';

/** The real server, as production runs on it, and nodes on it. One per test file. */
export class RealTime {
  private readonly nodes: CaseNode[] = [];

  private constructor(
    readonly client: Client,
    private readonly native: NativeConnection,
    private readonly bundle: NodeParts['bundle'],
    private readonly rules: NodeParts['rules'],
  ) {}

  static async start(namespace: string): Promise<RealTime> {
    const address = addressOfTemporal();
    installQuietRuntime();
    const [connection, native, bundle, rules] = await Promise.all([
      Connection.connect({ address }),
      NativeConnection.connect({ address }),
      workflowBundle(),
      loadRuleBook(),
    ]);
    return new RealTime(new Client({ connection, namespace, identity: 'puente-test' }), native, bundle, rules);
  }

  /** The same server, another country's part of it. */
  async inNamespace(namespace: string): Promise<RealTime> {
    const { connection } = this.client;
    const native = await NativeConnection.connect({ address: addressOfTemporal() });
    const client = new Client({ connection, namespace, identity: 'puente-test' });
    return new RealTime(client, native, this.bundle, this.rules);
  }

  /** @param time milliseconds by the node's own clock; the machine's, where nothing is said */
  async node(
    here: 'MX' | 'GT',
    { time = Date.now, ...more }: Pick<NodeParts, 'messenger' | 'gatherFor'> & { readonly time?: () => number } = {},
  ): Promise<CaseNode> {
    const { client, native: connection, bundle, rules } = this;
    const clock = new ServerClock(() => Promise.resolve(time()));
    const node = await CaseNode.open({ here: here as CountryCode, rules, clock, client, connection, bundle, ...more });
    this.nodes.push(node);
    return node;
  }

  async stop(): Promise<void> {
    for (const node of this.nodes) await node.close();
    await this.native.close();
  }
}

function addressOfTemporal(): string {
  const address = process.env['TEMPORAL_ADDRESS'];
  if (address === undefined) throw new Error('TEMPORAL_ADDRESS is not set: run the suite through `npm test`');
  return address;
}
