/**
 * `prisma generate` without Prisma's schema engine, which it would download and does not need for generating.
 * The variable must never be set for anything else: `prisma migrate` would then exit 0 having done nothing.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const prisma = join(dirname(createRequire(import.meta.url).resolve('prisma/package.json')), 'build', 'index.js');
const run = spawnSync(process.execPath, [prisma, 'generate', '--schema', join(here, 'schema.prisma')], {
  cwd: join(here, '..'),
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true',
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  },
  encoding: 'utf8',
});
if (run.status !== 0) process.stderr.write(`${run.stdout}\n${run.stderr}\n`);
process.exitCode = run.status ?? 1;
