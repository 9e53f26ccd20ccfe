import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { NodeEndpoints, RecognitionSteps } from '@puente/testing/actors';
import { until } from '@puente/testing/actors';
import { auditNode, auditPair } from '../auditing/node-audit.js';
import { someEnded } from './copies.js';
import { ended, patience } from './drill-size.js';
import { each } from './people.js';

/** Of those that ended before, so many are compared. */
const comparedOfEnded = 200;

interface Compared {
  readonly mx: NodeEndpoints;
  readonly gt: NodeEndpoints;
  readonly steps: RecognitionSteps;
}

/** What holds of two countries once nothing is under way between them. */
export function comparing({ gt, mx, steps }: Compared) {
  const atRest = async (audit: (rules: RuleBook) => Promise<readonly string[]>) => {
    const rules = await loadRuleBook();
    let left: readonly string[] = [];
    await until(
      'both nodes are at rest',
      async () => {
        left = await audit(rules);
        return left.length === 0;
      },
      { within: patience, every: 500 },
    ).catch(() => undefined);
    expect(left).toEqual([]);
  };
  /** Nothing of them is under way: what a copy would have of it, nobody would do. */
  const restingOf = (caseIds: readonly string[]) => atRest((rules) => auditPair(mx, gt, rules, caseIds));
  const isAtRest = (caseId: string) => atRest((rules) => auditNode(gt, rules, [caseId]));
  /** The invariant, also of some that ended before: read models equal the journals, the journals verify, each command has one outcome, and both countries agree. */
  const holds = async (caseIds: readonly string[]) => {
    await restingOf([...caseIds, ...(await someEnded(gt, ended, comparedOfEnded))]);
  };
  /** The same in each country by itself: of copies that came earlier, the other country was told a day as of their model. */
  const holdsInEach = (caseIds: readonly string[]) =>
    atRest(async (rules) => [...(await auditNode(mx, rules, caseIds)), ...(await auditNode(gt, rules, caseIds))]);
  /** The same of cases that came back from the partner, or were decided anew: what was told of one before is refused, and first lines are gone. */
  const holdsAgain = async (caseIds: readonly string[]) => {
    await holdsInEach(caseIds);
    await each(caseIds, async (caseId) => {
      const [there, home] = [
        await steps.read(steps.by.supervisor, caseId),
        await steps.read(steps.by.registrar, caseId),
      ];
      expect([caseId, there.stage, home.stage]).toEqual([caseId, 'recognised', 'concluded']);
    });
  };
  return { holds, holdsAgain, holdsInEach, isAtRest, restingOf };
}
