import type { NodeKeyFile, TrustEntry } from '@puente/contracts/keys';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import { didWebOf } from '@puente/credentials/did';
import { newIssuingKey } from '@puente/credentials/keys';
import type { Instant } from '@puente/domain/kernel';
import { newNodeKeys, trustEntryOf } from '@puente/messaging/keys';
import type { ApiClient, Corridor, DemonstrationUser, Doors } from '@puente/testing/actors';
import { People, RecognitionSteps, workerByPhone } from '@puente/testing/actors';
import type { IdentityProvider, OfficerOfAgency } from '@puente/testing/identity-provider';
import { identityProvider } from '@puente/testing/identity-provider';
import { Client } from '@temporalio/client';
import { SkippingServer } from '../servers/skipping-server.js';
import { carrier } from './carrier.js';
import { registerStaff } from './register-staff.js';
import { staffOf } from './staff.js';
import type { WholeNode } from './whole-node.js';
import { publicUrlOf, wholeNode } from './whole-node.js';

/** Whole nodes on a server that skips time, and people who act at their doors. A country's node opens when it is needed. */
export class WholeNodes {
  private readonly nodes = new Map<string, Promise<WholeNode>>();
  private readonly bus = carrier();
  private readonly doors: Doors & { nodes: Record<string, { api: string; messages: string }> };
  readonly people: People<Doors>;

  private constructor(
    private readonly server: SkippingServer,
    readonly rules: LoadedRules,
    private readonly provider: IdentityProvider,
    private readonly keys: ReadonlyMap<string, NodeKeyFile>,
    private readonly annex: Readonly<Record<string, TrustEntry>>,
    users: readonly DemonstrationUser[],
    private readonly clock = server.clock(),
  ) {
    this.doors = { identity: provider, users, nodes: {} };
    this.people = new People(this.doors);
  }

  static async start(): Promise<WholeNodes> {
    const [server, rules] = await Promise.all([SkippingServer.start(), loadRuleBook()]);
    const users = staffOf(rules);
    const officers = users.map(({ username: id, agency = '', roles }) => ({ id, agency, roles })) as OfficerOfAgency[];
    const issuing = [await newIssuingKey(await server.now())];
    const files = await Promise.all(
      rules.packs.map(async ({ country }) => ({ ...(await newNodeKeys(country)), issuing })),
    );
    const annex = Object.fromEntries(
      files.map((file) => [file.country, trustEntryOf(file, didWebOf(publicUrlOf(file.country)))]),
    );
    const keys = new Map(files.map((file) => [file.country as string, file]));
    return new WholeNodes(server, rules, await identityProvider(officers), keys, annex, users);
  }

  node(country: string): Promise<WholeNode> {
    const open = this.nodes.get(country) ?? this.open(country);
    this.nodes.set(country, open);
    // One that could not be opened takes no other test with it.
    open.catch(() => this.nodes.delete(country));
    return open;
  }

  /** Both nodes of a corridor, and the steps of a recognition in it. */
  async across(corridor: Corridor): Promise<RecognitionSteps> {
    await Promise.all([this.node(corridor.home), this.node(corridor.host)]);
    return new RecognitionSteps(this.people, corridor);
  }

  /** At the page of a case, with a new code from the telephone: the last session is long over. */
  async worker(country: string, caseId: string): Promise<ApiClient> {
    await this.node(country);
    return workerByPhone(this.people, country, caseId);
  }

  /** Temporal's own view of a country's processes. */
  processesOf(country: string): Client {
    const namespace = country.toLowerCase();
    return new Client({ connection: this.server.connection, namespace, identity: 'puente-test' });
  }

  async days(count: number): Promise<void> {
    await this.server.days(count);
    await this.clock.refresh();
  }

  /** Past an instant, by a second. */
  async until(at: Instant | string | undefined): Promise<void> {
    await this.server.until(at as Instant | undefined);
    await this.clock.refresh();
  }

  now(): Instant {
    return this.clock.now();
  }

  async stop(): Promise<void> {
    for (const node of await Promise.allSettled(this.nodes.values()))
      if (node.status === 'fulfilled') await node.value.close();
    await this.provider.close();
    await this.server.stop();
  }

  private async open(country: string): Promise<WholeNode> {
    const { annex, bus, clock, rules, server } = this;
    const keys = this.keys.get(country);
    if (keys === undefined) throw new RangeError(`no pack of ${country}`);
    const node = await wholeNode({ keys, annex, rules, bus, server, clock, provider: this.provider });
    this.doors.nodes[country] = { api: node.api, messages: node.messages };
    await registerStaff(this.people, country);
    return node;
  }
}
