import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { CountryCode, Instant } from '@puente/domain/kernel';
import type { LapsePolicy, RuleBook } from '@puente/domain/rulebook/rules';
import { Client } from '@temporalio/client';
import type { NodeParts } from './case-node.js';
import { CaseNode } from './case-node.js';
import { SkippingServer } from './servers/skipping-server.js';

type Changes = Partial<Pick<NodeParts, 'assessors' | 'rules' | 'messenger' | 'officers' | 'sharing'>>;

/** A server that skips time, and nodes without doors that live on it. */
export class SkippedTime {
  private readonly nodes: CaseNode[] = [];

  private constructor(
    private readonly server: SkippingServer,
    /** Not the environment's own: that one skips time whenever somebody asks for a result. */
    readonly client: Client,
    readonly rules: RuleBook,
  ) {}

  static async start(): Promise<SkippedTime> {
    const [server, rules] = await Promise.all([SkippingServer.start(), loadRuleBook()]);
    return new SkippedTime(server, new Client({ connection: server.connection, identity: 'puente-test' }), rules);
  }

  async node(here: string, more: Changes = {}): Promise<CaseNode> {
    const node = await CaseNode.open({
      here: here as CountryCode,
      rules: this.rules,
      clock: this.server.clock(),
      client: this.client,
      connection: this.server.nativeConnection,
      bundle: this.server.bundle,
      ...more,
    });
    this.nodes.push(node);
    return node;
  }

  days(count: number): Promise<void> {
    return this.server.days(count);
  }

  /** Past an instant, by a second. */
  until(at: Instant | undefined): Promise<void> {
    return this.server.until(at);
  }

  now(): Promise<Instant> {
    return this.server.now();
  }

  async stop(): Promise<void> {
    for (const node of this.nodes) await node.close();
    await this.server.stop();
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
