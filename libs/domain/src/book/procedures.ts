import type { CaseKind, CommandFacts, Role } from '../file/case/index.js';
import { everyStage } from '../file/definition/define-around.js';
import type { RefusalCode } from '../kernel/index.js';
import { laws } from '../laws/index.js';
import { stagesOf } from '../laws/stages-of.js';

/** Something that people may do to a file. */
export interface Act {
  readonly command: string;
  /** Who begins a file with it; left out where it begins none. */
  readonly opens?: readonly Role[];
  /** Who may do it in which stages, in the order of the procedure; stages with the same people stand together. */
  readonly in: readonly { readonly stages: readonly string[]; readonly by: readonly Role[] }[];
  /** Whether somebody may do it for the worker, by a mandate (R12). */
  readonly byMandate: boolean;
  /** What it may be refused for, beside the table. */
  readonly refusals: readonly RefusalCode[];
}

export interface Procedure {
  readonly kind: CaseKind;
  readonly stages: readonly string[];
  readonly acts: readonly Act[];
}

/** What a node does by itself is no act of people: an end of a period, an outcome of an effect, the other node's word. */
const isPerson = (role: Role): boolean => role !== 'clock' && role !== 'effect' && role !== 'country';

/** Stages, and who may what in each, as the law of the kind has them. */
export function procedureOf(kind: CaseKind): Procedure {
  const stages: readonly string[] = stagesOf[kind];
  const acts = laws[kind].commands
    .map((command) => actOf(command, stages))
    .filter(({ in: inStages, opens }) => opens !== undefined || inStages.length > 0);
  return { kind, stages, acts };
}

function actOf({ byMandate, givenBy, opens, refusals, type }: CommandFacts, stages: readonly string[]): Act {
  const openers = opens === undefined || opens === 'errand' ? [] : opens.filter(isPerson);
  return {
    command: type,
    ...(openers.length === 0 ? {} : { opens: openers }),
    ...{ in: together(givenBy, stages), byMandate: byMandate === true, refusals: [...new Set(refusals)] },
  };
}

function together(givenBy: CommandFacts['givenBy'], stages: readonly string[]): Act['in'] {
  const groups = new Map<string, { readonly stages: string[]; readonly by: readonly Role[] }>();
  for (const stage of stages) {
    const by = [...new Set(givenBy[stage] ?? givenBy[everyStage] ?? [])].filter(isPerson);
    if (by.length === 0) continue;
    const group = groups.get(by.join()) ?? { stages: [], by };
    group.stages.push(stage);
    groups.set(by.join(), group);
  }
  return [...groups.values()];
}
