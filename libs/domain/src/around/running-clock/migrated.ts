import type { CaseRecord, Host } from '../../file/case/index.js';
import type { ClockEvent } from './events.js';
import type { Pinned } from './migration.js';

/** The file under its newer versions: what was used up of the period stays used up. */
export function migrated<File extends CaseRecord>(
  file: File,
  { agreement, equivalence, proposed, allowance }: Extract<ClockEvent, { type: 'case-migrated' }>,
): File {
  const { clock, filing, host } = file as Pinned;
  const moved = (one: Host): Host =>
    one.agreement.id === agreement?.to.id ? { ...one, agreement: agreement.to } : one;
  return {
    ...file,
    ...(agreement && filing && { filing: { ...filing, hosts: filing.hosts.map(moved) } }),
    ...(agreement && host && { host: moved(host) }),
    ...(equivalence && { equivalence: equivalence.to }),
    ...(proposed && { proposed }),
    ...(allowance && clock && { clock: { ...clock, allowance } }),
  };
}
