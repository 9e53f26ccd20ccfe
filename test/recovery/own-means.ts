import { spawnSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Backups, Site } from './backups.js';

/** PostgreSQL's own: what the tools do as well, without their repository, their checks and their encryption. */
export function byItsOwnMeans({ archive, asking, data, folder, write }: Site): Backups {
  const backup = `${data}-backup`;
  return {
    async take() {
      for (const path of [archive, backup]) rmSync(path, { recursive: true, force: true });
      folder(archive);
      write(join(archive, 'keep'), `#!/bin/sh\nexec cp "$1" "${archive}/$2"\n`, 0o700);
      await asking(async (client) => {
        await client.query(`SELECT pg_backup_start('drill', true)`);
        copied(data, backup);
        for (const left of ['pg_wal', 'postmaster.pid', 'postmaster.opts'])
          rmSync(join(backup, left), { recursive: true, force: true });
        const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop()');
        write(join(backup, 'backup_label'), rows[0]?.labelfile ?? '');
      });
      folder(join(backup, 'pg_wal'));
    },
    putBack(to) {
      rmSync(data, { recursive: true, force: true });
      copied(backup, data);
      const settings = [
        `restore_command = 'cp "${archive}/%f" "%p"'`,
        ...(to === undefined ? [] : [`recovery_target_time = '${to}'`, `recovery_target_action = 'promote'`]),
      ];
      appendFileSync(join(data, 'postgresql.auto.conf'), `${settings.join('\n')}\n`);
      write(join(data, 'recovery.signal'), '');
    },
  };
}

/** While the server runs: what goes meanwhile is in the log. */
function copied(from: string, to: string): void {
  const { status, stderr } = spawnSync('cp', ['-a', from, to], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const faults = stderr.split('\n').filter((line) => line !== '' && !line.includes('No such file or directory'));
  if (faults.length > 0 || status === null) throw new Error(faults.join('\n'));
}
