import type { Server } from 'node:http';
import { serve } from '@puente/web/serving';
import type { ServerBuild } from 'react-router';
import { openProvider } from '../sign-in/index.js';
import { receive } from '../visit/receive.js';
import { readConfig } from './config.js';

/** Serves the console until SIGTERM or SIGINT; resolves when it listens. */
export function start(build: ServerBuild, env: NodeJS.ProcessEnv): Promise<Server> {
  const config = readConfig(env);
  const signIn = openProvider(config.provider, config.url);
  return serve({
    ...{ ...config, name: 'console', build },
    receive: (request, peer) => receive(request, peer, { ...config, signIn }),
  });
}
