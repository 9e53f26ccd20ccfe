import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';

/** What the operating system knows about processes. Linux has /proc; elsewhere `ps` answers as far as it can. */
const hasProc = existsSync('/proc/self/stat');

/**
 * A mark that only this very process has (its start time), so that a pid that was given to another process since is
 * never mistaken for ours. Undefined when the process is gone.
 */
export function startMark(pid) {
  if (!hasProc) return fromPs(pid, 'lstart=');
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? undefined : fields[19]; // state; starttime is field 22 of proc(5)
}

export function commandOf(pid) {
  if (!hasProc) return fromPs(pid, 'args=');
  return read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim();
}

export function parentOf(pid) {
  if (!hasProc) return Number(fromPs(pid, 'ppid='));
  const stat = read(`/proc/${pid}/stat`);
  return stat === undefined ? undefined : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** The process that listens on a loopback or any-address port: `{ pid, name }`, or undefined when it cannot be seen. */
export function listenerOn(port) {
  if (!hasProc) return undefined;
  const sockets = new Set(['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listeningInodes(table, port)));
  if (sockets.size === 0) return undefined;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (holdsOneOf(pid, sockets)) return { pid: Number(pid), name: (commandOf(pid) ?? '').slice(0, 80) };
  }
  return undefined;
}

function listeningInodes(table, port) {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const rows = (read(table) ?? '').split('\n').map((line) => line.trim().split(/\s+/));
  return rows.filter((row) => row[1]?.endsWith(suffix) && row[3] === '0A').map((row) => `socket:[${row[9]}]`);
}

function holdsOneOf(pid, sockets) {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      try {
        return sockets.has(readlinkSync(`/proc/${pid}/fd/${fd}`));
      } catch {
        return false; // closed between the two looks
      }
    });
  } catch {
    return false; // another user's process, or one that ended
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function fromPs(pid, column) {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}
