import type { Server } from 'node:http';
import { keptLanguage } from '@puente/web/language';
import type { Drawer } from '@puente/web/serving';
import { serve } from '@puente/web/serving';
import type { ServerBuild } from 'react-router';
import { keptColleagues } from '../colleagues/index.js';
import { servedStyle } from '../layout/served-style.js';
import { script } from '../script/served.js';
import { cookiesFor, endedSessions, openProvider } from '../sign-in/index.js';
import { receive } from '../visit/receive.js';
import { readConfig } from './config.js';

/** Serves the console until SIGTERM or SIGINT; resolves when it listens. */
export function start(build: ServerBuild, env: NodeJS.ProcessEnv, drawer: Drawer): Promise<Server> {
  const config = readConfig(env);
  const serving = {
    ...config,
    signIn: openProvider(config.provider, config.url),
    colleagues: keptColleagues(),
    cookies: cookiesFor(config.key, config.secure),
    ended: endedSessions(),
    remembered: keptLanguage(config.secure),
    ...{ looks: servedStyle.address, runs: script.address },
  };
  return serve({
    ...{ ...config, ...drawer, name: 'console', build },
    receive: (request, peer) => receive(request, peer, serving),
  });
}
