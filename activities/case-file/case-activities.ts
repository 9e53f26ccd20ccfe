import type { EffectKind } from '@puente/domain/file/case';
import { temporalName } from '@puente/domain/file/case';
import type { CaseActivities, Effects } from '@puente/workflows/contract';
import type { Act } from './act.js';
import { carryOut } from './carry-out.js';
import { lapser } from './lapse.js';
import type { CaseParts } from './parts.js';
import { processReader } from './read-process.js';
import { reminder } from './remind.js';

/** How a node carries out each effect there is; one that it leaves out does not compile. */
export type Acts = Readonly<Record<EffectKind, Act>>;

/** What a process does with its file's clocks, which touches the database and nothing else, and in the world. */
export const caseActivities = (
  parts: CaseParts,
  acts: Acts,
  { gatherFor }: { readonly gatherFor: number },
): CaseActivities => ({
  readProcess: processReader(parts, gatherFor),
  lapse: lapser(parts),
  remind: reminder(parts),
  ...effectsOf(parts, acts),
});

function effectsOf(parts: CaseParts, acts: Acts): Effects {
  const each = Object.entries(acts) as readonly [EffectKind, Act][];
  return Object.fromEntries(each.map(([kind, act]) => [temporalName(kind), carryOut(parts, kind, act)])) as Effects;
}
