import { databaseIsAt } from '@puente/persistence/database';
import { loadConfig } from '@puente/platform/config';
import { startHealthServer, untilUp } from '@puente/platform/health';
import { createLifecycle } from '@puente/platform/lifecycle';
import { createLogger } from '@puente/platform/logging';
import { giveBackAtRest } from '@puente/platform/memory';
import { createApi } from './process/api.js';
import { openParts } from './process/open-parts.js';
import { serve } from './process/serve.js';
import { settings } from './process/settings.js';

/** Milliseconds for what is in flight, after the connections were told. */
const finishWithin = 10_000;

async function start(): Promise<void> {
  const environment = loadConfig(settings, process.env);
  const { HOST: host, PORT: port, LOG_LEVEL: level, PUENTE_COUNTRY: country } = environment;
  const drain = environment.DRAIN_SECONDS * 1000;
  const log = createLogger({ name: 'agency-api', level, country });
  const lifecycle = createLifecycle(log, drain + finishWithin);
  const { ending } = lifecycle;
  const database = { name: 'database', check: () => databaseIsAt(environment.DATABASE_URL) };
  const waiting = await startHealthServer({ host, port, log, parts: [database], starting: true });
  try {
    if (!(await untilUp([database], { log, ending }))) return;
  } finally {
    await waiting.close();
  }
  lifecycle.onClose('memory', giveBackAtRest().stop);
  const parts = await openParts(environment, log, lifecycle);
  const app = await createApi(parts);
  await serve(app, lifecycle, { host, port, drain });
  log.info({ host, port, agency: environment.AGENCY }, 'listening');
}

start().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : 'agency-api could not start'}\n`);
  process.exitCode = 1;
});
