import type { WorkerMessage } from '@puente/activities/tell-worker';
import { tellWorker } from '@puente/activities/tell-worker';
import { carryOut } from '@puente/activities/case-file';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import { country, instant } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import { dispatcher } from '@puente/event-relay/waking';
import { openPool } from '@puente/persistence/database';
import { wordOf } from '@puente/persistence/rows';
import { wakesOf } from '@puente/persistence/wakes';
import type { Waker } from '@puente/platform/temporal';
import { readCase } from '@puente/settlement/case-file';
import type { SettleRequest } from '@puente/settlement/settlement';
import { createSettlement } from '@puente/settlement/settlement';
import type { Said, Work } from './dying.js';

/** A process of a node's, which a test ends: what an API, a worker and a relay do around a commit, and all that they say to others. */
const say = (said: Said) => process.send?.(said);

async function main(): Promise<void> {
  // As who asks for the law itself; the API's role is shown no row else.
  const pool = openPool(process.env['DATABASE_URL'] ?? '', { max: 2, wordNow: () => wordOf({ purpose: 'law' }) });
  const [here, rules, clock] = [country('MX'), await loadRuleBook(), { now: () => instant(Date.now()) }];
  // What it would tell Temporal: that never answers.
  const wake = (call: { readonly caseId: string }) => {
    say({ woke: call.caseId });
    return new Promise<never>(() => undefined);
  };
  const settlement = createSettlement({ pool, rules, here, clock, wake: (call) => void wake(call) });
  const tell = async ({ attempt, caseId }: WorkerMessage) => {
    const reference = `${caseId}-${attempt}`;
    say({ told: reference });
    await new Promise((carried) => process.once('message', carried));
    return { state: 'delivered', channel: 'sms', at: clock.now(), reference } as const;
  };
  const parts = { settlement, rules, here, lawOf, time: clock, files: { read: (id: never) => readCase(pool, id) } };
  const does = {
    settle: (asked: SettleRequest) => settlement.settle(asked),
    tell: (of: never) => carryOut(parts, 'tell-worker', tellWorker({ tell }))(of),
    dispatch: () => dispatcher({ wake } as unknown as Waker, wakesOf(pool))(),
  };
  process.once('message', ({ asked, what }: Work) => {
    void does[what](asked as never).then(
      (answer) => say({ answered: answer }),
      (error: unknown) => say({ failed: String(error) }),
    );
  });
  say({ ready: true });
}

void main();
