import { chownSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { postgresPackage } from '../set-up/packages.mjs';
import { ask } from '../set-up/prerequisites.mjs';
import { Trouble } from '../say.mjs';

const password = 'postgres';

/**
 * PostgreSQL from the npm package's binaries, on loopback, password-protected even so. `archive`: a folder for its write-ahead log,
 * each part of which it gives to the program `keep` in it, from when that is there.
 */
export async function definePostgres(
  processes,
  { places, ports, durable = true, name = 'postgres', port = ports.postgres, archive },
) {
  const native = join(postgresPackage(), 'native');
  const data = join(places.data, name);
  if (!existsSync(join(native, 'bin', 'postgres'))) {
    throw new Trouble(`no PostgreSQL binaries for this platform; set DATABASE_URL to a running server (superuser URL)`);
  }
  const as = await unprivileged([native, places.data]);
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const program = [...as.prefix, join(native, 'bin', 'postgres')];

  async function initialise() {
    if (existsSync(join(data, 'PG_VERSION'))) return;
    rmSync(data, { recursive: true, force: true });
    mkdirSync(data, { mode: 0o700 });
    const secret = join(places.data, `${name}-password`);
    writeFileSync(secret, `${password}\n`);
    if (as.user !== undefined) for (const path of [data, secret]) chownSync(path, as.user.uid, as.user.gid);
    const flags = [`--pgdata=${data}`, '--username=postgres', `--pwfile=${secret}`, '--auth=scram-sha-256'];
    const [command, ...rest] = [...as.prefix, join(native, 'bin', 'initdb')];
    await processes.run(`${name}-initdb`, command, [...rest, ...flags, '--encoding=UTF8', '--locale=C.UTF-8']);
    rmSync(secret);
  }

  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // Up to fifty of each node, and of tests beside them.
    max_connections: 500,
    shared_buffers: '256MB',
    log_min_duration_statement: 2000,
    // Tests clone many databases; without this each clone waits for the disk. A killed server loses nothing either way.
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
    // A tool looks for its name in the command.
    ...(archive && {
      archive_mode: 'on',
      archive_command: `test ! -x "${archive}/keep" || "${archive}/keep" "%p" "%f" # cp or pgbackrest`,
    }),
  };
  const process_ = processes.add({
    name,
    command: program[0],
    args: [
      ...program.slice(1),
      ...['-D', data, '-p', String(port)],
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    stopSignal: 'SIGINT', // "fast": ends sessions, then writes a checkpoint
    beforeStart: initialise,
    ready: () => accountCanLogIn(url),
  });
  return { process: process_, url, data };
}

async function accountCanLogIn(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {}); // the server may end while it starts
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * PostgreSQL refuses to run as root. Then it runs as the account `postgres`, or `nobody`; and where that account may
 * not enter the checkout's folders (under /root, say), it keeps the one capability to read past their permissions.
 */
export async function unprivileged(folders) {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const user = (await account('postgres')) ?? (await account('nobody'));
  if (user === undefined)
    throw new Trouble('run as another user than root: PostgreSQL refuses root and there is no account "nobody"');
  const plain = ['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  const prefix = folders.every(othersMayEnter) ? plain : [...plain, ...readingPast];
  if ((await ask(prefix[0], [...prefix.slice(1), 'true'])) === undefined) {
    throw new Trouble(
      'PostgreSQL cannot run as root, and changing the account needs setpriv: apt-get install util-linux',
    );
  }
  return { prefix, user };
}

const readingPast = [
  '--securebits',
  '+no_setuid_fixup',
  '--inh-caps',
  '-all,+dac_override',
  '--ambient-caps',
  '-all,+dac_override',
];

async function account(name) {
  const uid = Number((await ask('id', ['-u', name]))?.trim());
  const gid = Number((await ask('id', ['-g', name]))?.trim());
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : undefined;
}

function othersMayEnter(folder) {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}
