import type { Actor, WorkerStatus } from '../file/case/index.js';
import type { Certification } from '../kinds/certification/index.js';
import type { Credential } from '../kinds/credential/index.js';
import type { AnyFile } from './files.sample.js';

/** What the worker holds by a file: units that a decision gives, that were shown in a certification, that a credential which counts names. */
function heldBy(file: AnyFile & { readonly kind?: string }, page: WorkerStatus | undefined): readonly string[] {
  switch (file.kind) {
    case 'certification':
      return (file as AnyFile & Certification).competent;
    case 'credential':
      return file.stage === 'active' ? (file as AnyFile & Credential).content.units.map(({ unit }) => unit) : [];
    default:
      return page?.result?.held ?? [];
  }
}

interface Moment {
  readonly by: Actor;
  readonly before: AnyFile | undefined;
  readonly after: AnyFile;
}

/** Units that the worker lost by a command of their own: to appeal, to answer, to decline, to withdraw; none, if all is well. */
export function lostByOwnCommand(
  { after, before, by }: Moment,
  pageOf: (file: AnyFile) => WorkerStatus | undefined,
): string {
  if (by.kind !== 'worker' || before === undefined) return '';
  const held = new Set(heldBy(after, pageOf(after)));
  return heldBy(before, pageOf(before))
    .filter((unit) => !held.has(unit))
    .join();
}
