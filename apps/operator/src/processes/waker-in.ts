import { loadConfig } from '@puente/platform/config';
import type { Waker } from '@puente/platform/temporal';
import { connectWaker, temporalServer, temporalVariables } from '@puente/platform/temporal';
import { z } from 'zod';
import { CannotDo } from '../answer/index.js';
import type { Environment } from '../node/index.js';

/** Hundreds are woken at once, of a Temporal that has just lost its store and starts them all: nobody waits behind an operator's command. */
const patience = 30_000;

/**
 * To the Temporal that the environment names.
 *
 * @throws {CannotDo} TEMPORAL_AWAY within seconds where it does not answer at all
 */
export async function wakerIn(environment: Environment): Promise<Waker> {
  const server = await temporalServer(loadConfig(z.object(temporalVariables), environment));
  const asked = connectWaker(server);
  try {
    await asked.check();
  } catch {
    throw temporalAway;
  } finally {
    await asked.close();
  }
  return connectWaker({ ...server, timeoutMs: patience });
}

export const temporalAway = new CannotDo(
  {
    es: 'Temporal no responde: no se sabe qué procesos corren.',
    en: 'Temporal does not answer: which run is not known.',
  },
  'TEMPORAL_AWAY',
);
