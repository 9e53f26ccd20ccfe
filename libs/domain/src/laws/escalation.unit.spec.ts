import type { CaseRecord, QueueView } from '../file/case/index.js';
import { reckon } from '../clocks/index.js';
import type { Instant } from '../kernel/index.js';
import { calendarOf } from '../file/engine/rule-look-up.js';
import { appealAt, given, people, requestAt, reviewAt, sampleRules, theClock } from '../../specification/index.js';
import { lawOf } from './index.js';

const rules = sampleRules({ lapse: 'escalate' });

interface Late {
  readonly file: CaseRecord & { readonly stage: string };
  readonly queue: QueueView;
  readonly allowed: readonly string[];
}

/** The file after the period of its stage lapsed, under the law in force. */
function late(
  kind: 'recognition-request' | 'recognition-review' | 'appeal',
  story: { readonly events: readonly object[]; readonly setting: object },
): Late {
  const law = lawOf(kind) as never;
  const start = given(law, story.setting as never, ...(story.events as readonly never[]));
  const { clock } = start.theFile as CaseRecord;
  if (clock === undefined) throw new Error('no period runs');
  const dueAt = reckon(clock, calendarOf(rules, clock)).dueAt as Instant;
  const file = start.when({ type: 'lapse', clock: clock.id }, theClock, dueAt).and().theFile as Late['file'];
  const of = lawOf(kind) as unknown as {
    queue(file: object, rules: object): QueueView;
    allowed(file: object, by: object): readonly string[];
  };
  return { file, queue: of.queue(file, rules), allowed: of.allowed(file, people.supervisor) };
}

describe('a period of an agency that ends unanswered', () => {
  it.each([
    ['recognition-request', 'submitted', () => requestAt('submitted', rules)],
    ['recognition-review', 'host-review', () => reviewAt('host-review', rules)],
    ['appeal', 'appeal-review', () => appealAt('appeal-review', rules)],
  ] as const)('of a %s in stage %s is shown to the supervisor, stays late, and locks nothing', (kind, stage, story) => {
    const { queue, file } = late(kind, story());
    expect(file.stage).toBe(stage);
    expect(queue.awaiting).toContain('supervisor');
    // Late: still due on the day that passed, so it stands before all that is due later.
    expect(queue.dueAt).toBeDefined();
    expect(queue.awaiting.some((role) => role !== 'supervisor')).toBe(true);
  });

  it('of the ministry can still be answered by whoever could before, and by the supervisor', () => {
    const { allowed } = late('recognition-request', requestAt('submitted', rules));
    expect(allowed).toEqual(expect.arrayContaining(['acknowledge', 'request-documents']));
  });

  it('of the certifier is never the worker’s fault: the file goes on to the host', () => {
    expect(late('recognition-request', requestAt('home-verification', rules)).file.stage).toBe('transmitted');
  });
});
