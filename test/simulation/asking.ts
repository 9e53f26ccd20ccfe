import { BeingRestored, DecidedAbroad } from '@puente/persistence/restores';
import type { Chance } from './chance.js';
import { isBeingRestored } from './disk.js';
import type { Answered, Ground } from './ground.js';
import { Died } from './life.js';
import type { SimulatedNode } from './node.js';
import type { Asked } from './people.js';
import { filing, nextIn } from './people.js';

interface Parts {
  readonly nodes: readonly SimulatedNode[];
  readonly chance: Chance;
  readonly ground: Ground;
  readonly now: () => number;
  /** For whoever reads of a seed that failed. */
  readonly tell: (line: string) => void;
}

/** What people ask of nodes, and what they were answered. */
export class Asking {
  readonly answered: Answered[] = [];
  private unanswered: { readonly node: SimulatedNode; readonly asked: Asked }[] = [];

  constructor(private readonly parts: Parts) {}

  get allAnswered(): boolean {
    return this.unanswered.length === 0;
  }

  /** Somebody begins a case, where the node takes one. */
  files(node: SimulatedNode | undefined): void {
    const { chance, ground, nodes } = this.parts;
    if (node === undefined || isBeingRestored(node.disk)) return;
    const others = nodes.map(({ here }) => here).filter((here) => here !== node.here);
    for (const asked of filing(node.disk, node.here, others, chance, ground.rules))
      this.unanswered.push({ node, asked });
  }

  /** People who got no answer ask again, in their order. */
  async again(): Promise<void> {
    const [first] = this.unanswered;
    if (first === undefined) return;
    await this.ask(first.node, first.asked);
    this.unanswered.shift();
  }

  /** Of a node that was put back: whoever had no answer yet asks no more. */
  forgets(node: SimulatedNode): void {
    this.unanswered = this.unanswered.filter((one) => one.node !== node);
  }

  /** Whose turn it is in a file does what comes next. @param all in every file, and not in one */
  async works(node: SimulatedNode, all: boolean): Promise<void> {
    const { chance, ground } = this.parts;
    const files = [...node.disk.cases.values()];
    for (const row of all ? files : [chance.of(files)]) {
      const asked = row && nextIn(row, node.here, ground.rules, chance);
      if (asked === undefined) continue;
      try {
        await this.ask(node, asked);
      } catch (error) {
        if (!(error instanceof Died)) throw error;
        this.unanswered.push({ node, asked });
      }
    }
  }

  private async ask(node: SimulatedNode, asked: Asked): Promise<void> {
    const { now, tell } = this.parts;
    try {
      const outcome = await node.settlement.settle(asked);
      this.answered.push({ here: node.here, asked, outcome, at: now() });
      const how = outcome.outcome === 'refused' ? outcome.code : outcome.outcome;
      tell(`${node.here} ${asked.caseId} ${asked.command.type}: ${how}`);
    } catch (error) {
      // A node that asks what it lost takes no command, and says so: whoever asked does something else.
      if (!(error instanceof BeingRestored || error instanceof DecidedAbroad)) throw error;
    }
  }
}
