import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiClient } from './api-client.js';
import type { Doors } from './endpoints.js';
import { nodeOf } from './endpoints.js';
import type { People } from './people.js';
import { until } from './until.js';

/** The one-time code that reaches the worker's telephone once `asked` had one sent; `folder` is the demonstration's carrier. */
export async function codeByPhone(folder: string, caseId: string, asked: () => Promise<unknown>): Promise<string> {
  const codes = async () =>
    (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(`${caseId}-code-`));
  const before = await codes();
  await asked();
  return until('the code reaches the worker', async () => {
    const name = (await codes()).find((one) => !before.includes(one));
    return name !== undefined && /\d{6}/.exec(await readFile(join(folder, name), 'utf8'))?.[0];
  });
}

/** The worker at the page of their case, with a code that they asked for by telephone: no officer ever saw it. */
export async function workerByPhone(people: People<Doors>, country: string, caseId: string): Promise<ApiClient> {
  const anyone = people.anyone(country);
  const { messages } = nodeOf(people.endpoints, country);
  const code = await codeByPhone(messages, caseId, () =>
    anyone.must(anyone.post('/status/codes', { caseNumber: caseId })),
  );
  return people.worker(country, caseId, code);
}
