import type { OutgoingMessage } from '@puente/domain/file/case';
import type { CountryCode } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { wakeNow } from '@puente/event-relay/waking';
import type { NodeKeys, TrustAnnex } from '@puente/messaging/keys';
import type { MessageOutlet } from '@puente/platform/messenger';
import { createSettlement } from '@puente/settlement/settlement';
import type { Broker } from './broker.js';
import type { Chance } from './chance.js';
import type { Disk } from './disk.js';
import { funnelPool } from './funnel.js';
import { Life, living } from './life.js';
import type { Signed } from './logs.js';
import type { Temporal } from './temporal.js';
import { wakesTable } from './vault-tables.js';

export interface SimulatedNodeParts {
  readonly here: CountryCode;
  readonly rules: RuleBook;
  readonly keys: NodeKeys;
  readonly trust: TrustAnnex;
  readonly broker: Broker;
  readonly chance: Chance;
  readonly now: () => number;
  /** The worker's telephone: all carriers of all nodes. */
  readonly outlet: MessageOutlet;
  readonly committed: (here: CountryCode, messages: readonly OutgoingMessage[]) => void;
  /** All that anybody ever signed of a log. */
  readonly signed: Signed;
}

/** What the processes of a node share, and what outlives them. */
export interface Machine {
  readonly parts: SimulatedNodeParts;
  readonly disk: () => Disk;
  readonly temporal: Temporal;
}

/** A process that has just started: what each of them reads and writes, for as long as it lives. */
export function processOf({ disk, parts, temporal }: Machine) {
  const life = new Life();
  const { chance, committed, here, now, rules } = parts;
  const pool = funnelPool({
    ...{ disk, life, now, uuid: chance.uuid },
    committed: (messages) => {
      committed(here, messages);
    },
  });
  const clock = { now: () => instant(now()) };
  const wakes = living(wakesTable({ disk, now }), life);
  const waker = living(temporal.waker, life);
  const settlement = createSettlement({
    ...{ pool, rules, here, clock, lawOf },
    wake: (wake) => wakeNow(wake, waker, wakes),
  });
  return { clock, disk, life, now, pool, settlement, wakes, waker };
}
