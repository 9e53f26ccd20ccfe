import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Backups, Site } from './backups.js';

/** The first that knows the PostgreSQL of the tests, which is younger than Debian 12 and its pgBackRest. */
const least = [2, 57] as const;

/**
 * Where `PUENTE_PGBACKREST` says so, or a `pgbackrest` that is young enough is installed; else nothing.
 *
 * @throws where one was named that is none, or is too old
 */
export function pgBackRest(): string | undefined {
  const named = process.env['PUENTE_PGBACKREST'];
  const program = named ?? 'pgbackrest';
  const said = spawnSync(program, ['version'], { encoding: 'utf8' });
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(said.stdout) ?? []).slice(1).map(Number);
  if (major > least[0] || (major === least[0] && minor >= least[1])) return program;
  if (named !== undefined) throw new Error(`${named} is no pgBackRest of ${least.join('.')} or later`);
  return undefined;
}

const stanza = 'drill';

/** The commands and the settings of docs/runbooks/backup.md; its repository lies apart from the server's data, encrypted. */
export function byPgBackRest({ archive, data, folder, gid, uid, url, write }: Site, program: string): Backups {
  const [repository, settings] = [`${data}-repository`, join(archive, 'pgbackrest.conf')];
  const { hostname, password, port, username } = new URL(url);
  const run = (command: string, ...more: string[]) => {
    const done = spawnSync(program, [`--config=${settings}`, `--stanza=${stanza}`, ...more, command], {
      ...{ encoding: 'utf8', uid, gid, cwd: '/' },
      env: { PATH: process.env['PATH'], PGHOST: hostname, PGPASSWORD: password },
    });
    if (done.status !== 0)
      throw new Error(
        `pgbackrest ${command}: ${String(done.status)} ${done.error?.message ?? ''}${done.stdout}${done.stderr}`,
      );
  };
  const setUp = () => {
    for (const path of [archive, repository]) {
      rmSync(path, { recursive: true, force: true });
      folder(path);
    }
    const files = {
      'pgbackrest.conf': [
        ...['[global]', `repo1-path=${repository}`, 'repo1-cipher-type=aes-256-cbc'],
        ...[`repo1-cipher-pass=${randomBytes(48).toString('base64')}`, 'repo1-retention-full=1', 'start-fast=y'],
        ...[`lock-path=${archive}`, 'log-level-file=off', 'log-level-console=warn'],
        ...[`[${stanza}]`, `pg1-path=${data}`, `pg1-port=${port}`, `pg1-user=${username}`],
      ],
      keep: ['#!/bin/sh', `exec "${program}" --config="${settings}" --stanza=${stanza} archive-push "$1"`],
    };
    for (const [name, lines] of Object.entries(files)) write(join(archive, name), `${lines.join('\n')}\n`, 0o700);
    run('stanza-create');
    run('check');
  };
  return {
    take() {
      if (!existsSync(repository)) setUp();
      run('backup', '--type=full');
      return Promise.resolve();
    },
    putBack(to) {
      folder(data);
      run(
        'restore',
        '--delta',
        ...(to === undefined ? [] : ['--type=time', `--target=${to}`, '--target-action=promote']),
      );
    },
  };
}
