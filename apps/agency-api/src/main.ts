import { loadConfig } from '@puente/platform/config';
import { createLifecycle } from '@puente/platform/lifecycle';
import { createLogger } from '@puente/platform/logging';
import { createApi } from './process/api.js';
import { openParts } from './process/open-parts.js';
import { settings } from './process/settings.js';

async function start(): Promise<void> {
  const environment = loadConfig(settings, process.env);
  const { HOST: host, PORT: port, LOG_LEVEL: level, PUENTE_COUNTRY: country } = environment;
  const log = createLogger({ name: 'agency-api', level, country });
  const lifecycle = createLifecycle(log);
  const parts = await openParts(environment, log, lifecycle);
  const app = await createApi(parts);
  // Closed first: no new connections, what is in flight is answered, then the parts close.
  lifecycle.onClose('http', () => app.close());
  await app.listen({ host, port });
  log.info({ host, port, agency: environment.AGENCY }, 'listening');
}

start().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : 'agency-api could not start'}\n`);
  process.exitCode = 1;
});
