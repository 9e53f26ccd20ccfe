import { setTimeout as pause } from 'node:timers/promises';
import { wakeSignal } from '@puente/domain/file/case';
import { say } from '../instruments/numbers.mjs';
import { restingHistory } from '../instruments/temporal.mjs';

/** P1: events that Temporal keeps for ever, for each thing that happens to a case. */
export async function history(stack, { temporal, reviewed }) {
  const { steps, host } = stack;
  const client = temporal.client(host);
  const at = async () => (await restingHistory(client, reviewed)).length;

  const start = await at();
  const { file, version } = await steps.read(steps.by.supervisor, reviewed);
  await steps.act(file.reviewer, reviewed, 'add-note', { text: 'Demostración' });
  // What a note should have caused would have come long before: a wake is sent within milliseconds of its commit.
  await pause(2000);
  const noted = await at();

  await steps.act(file.reviewer, reviewed, 'extend-review', {
    by: { unit: 'business-days', days: 10 },
    reasons: { es: 'Demostración' },
  });
  await changes(client, reviewed, noted);
  const extended = await at();

  const handle = client.workflow.getHandle(reviewed);
  await Promise.all(Array.from({ length: 20 }, (_, n) => handle.signal(wakeSignal, version + 100 + n)));
  const burst = (await restingHistory(client, reviewed, 20)).length;

  const row = (what, value, goal) => ({ id: 'P1', what, ours: `${say(value)} events`, floor: '–', value, goal });
  return [
    row('history: a decision that moves the clock', extended - noted, 7),
    row('history: a decision that wakes nobody', noted - start, 0),
    row('history: per wake in a burst of twenty', (burst - extended) / 20, 1.5),
  ];
}

async function changes(client, caseId, than) {
  for (let look = 0; look < 500; look++) {
    if ((await restingHistory(client, caseId)).length > than) return;
    await pause(20);
  }
  throw new Error('the process was not woken');
}
