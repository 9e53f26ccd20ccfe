import { loadConfig } from '@puente/platform/config';
import type { Waker } from '@puente/platform/temporal';
import { connectWaker, temporalServer, temporalVariables } from '@puente/platform/temporal';
import { z } from 'zod';
import type { Environment } from '../node/index.js';

/** To the Temporal that the environment names. */
export const wakerIn = async (environment: Environment): Promise<Waker> =>
  connectWaker(await temporalServer(loadConfig(z.object(temporalVariables), environment)));
