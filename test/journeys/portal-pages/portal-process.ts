import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const portal = join(__dirname, '..', '..', '..', 'apps', 'portal');

export interface Portal {
  readonly url: string;
  /** All it wrote, to look for what must not be there. */
  readonly log: readonly string[];
  stop(): Promise<number | null>;
}

/** The portal as it is deployed: built, started by its own start script, on a free port. */
export async function startPortal(api: string): Promise<Portal> {
  await build();
  const child = spawn(process.execPath, [join(portal, 'server.mjs')], {
    env: {
      ...{ PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0' },
      ...{ PUENTE_API: api, PUENTE_COUNTRY: 'GT', PUENTE_PORTAL_URL: 'http://127.0.0.1' },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const log: string[] = [];
  const port = await new Promise<number>((listens, failed) => {
    child.once('exit', (code) => failed(new Error(`the portal ended with ${code ?? 'a signal'}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      log.push(line);
      const said = JSON.parse(line) as { port?: number };
      if (said.port !== undefined) listens(said.port);
    });
  });
  return { url: `http://127.0.0.1:${port}`, log, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = once(child, 'exit') as Promise<[number | null]>;
  child.kill('SIGTERM');
  return (await ended)[0];
}

/** `npm test` has built it; alone, the spec builds it itself. */
async function build(): Promise<void> {
  if (existsSync(join(portal, 'build', 'server', 'index.js'))) return;
  const child = spawn('npm', ['run', 'build', '--workspace', 'apps/portal'], {
    cwd: join(portal, '..', '..'),
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('the portal could not be built');
}
