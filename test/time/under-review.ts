import type { Actor, Authenticity } from '@puente/domain/file/case';
import type { CaseId } from '@puente/domain/kernel';
import type { CaseCommand } from '@puente/settlement/settlement';
import type { Corridor } from './any-corridor.js';
import { filingOf, finding, oneOfEach, peopleOf } from './any-corridor.js';
import type { CaseNode } from './case-node.js';
import { aCaseNumber } from './filings.js';
import type { SkippedTime } from './skipped-time.js';

export interface Review {
  readonly host: CaseNode;
  readonly caseId: CaseId;
  readonly by: ReturnType<typeof peopleOf>;
  readonly does: (by: Actor, command: CaseCommand) => Promise<void>;
}

/** A case that reached the host's desk, with its officers drawn. */
export async function reviewUnder(
  time: SkippedTime,
  between: Corridor,
  found: Authenticity['finding'] = 'authentic',
): Promise<Review> {
  const host = await time.node(between.host, { officers: oneOfEach });
  const caseId = aCaseNumber(between.host);
  const at = await time.now();
  const by = peopleOf(between, time.rules);
  const filing = filingOf(between, at, time.rules);
  const does: Review['does'] = (actor, command) => host.does('recognition-review', caseId, actor, command);
  await does(by.home, { type: 'receive-file', from: between.home, filing, authenticity: finding(found, at) });
  await host.until(caseId, ({ stage }) => stage === 'host-review');
  return { host, caseId, by, does };
}
