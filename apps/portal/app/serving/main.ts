import type { Server } from 'node:http';
import type { Drawer } from '@puente/web/serving';
import { serve } from '@puente/web/serving';
import type { ServerBuild } from 'react-router';
import { heardApi } from '../api/index.js';
import { receive } from '../visit/receive.js';
import { readConfig } from './config.js';
import { movedTo } from './moved.js';

/** Serves the portal until SIGTERM or SIGINT; resolves when it listens. */
export function start(build: ServerBuild, env: NodeJS.ProcessEnv, drawer: Drawer): Promise<Server> {
  const config = readConfig(env);
  const heard = heardApi(config.api, config.country, Date.now);
  return serve({
    ...{ ...config, ...drawer, name: 'portal', build, movedTo },
    receive: (request, peer) => receive(request, peer, { ...config, heard }),
  });
}
