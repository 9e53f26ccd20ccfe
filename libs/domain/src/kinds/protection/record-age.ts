import { inStages } from '../../file/definition/define-command.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { ProtectionGround } from './age.js';
import { command, event, running } from './define.js';
import type { Protection } from './protection.js';
import type { Released } from './release.js';
import { establishing } from './release.js';

/**
 * What the dossier says today of how old the person is. The day on which they come of age stands in no file, since it is the
 * day of their birth: the node looks each time that somebody asks, and by itself.
 */
export interface RecordAge {
  readonly type: 'record-age';
  /** Undefined where they are of age and nobody doubts it. */
  readonly ground?: ProtectionGround;
}
export interface AgeWeighed {
  readonly type: 'age-weighed';
  readonly at: Instant;
  readonly ground: ProtectionGround;
}

/** The seal opens by itself on the day on which they come of age, and where a mistaken doubt was lifted; another country's word stands. */
export const recordAge = command({
  type: 'record-age',
  givenBy: inStages(running, ['effect']),
  refusals: ['ALREADY_DONE'],
  decide(file, { ground: found }: RecordAge, { now: at }) {
    if (!mayWeigh(file)) return refuse('ALREADY_DONE');
    const stands = groundNow(file, found);
    if (stands === undefined) return accept<AgeWeighed | Released>(establishing(file, at));
    if (stands === file.ground && file.weighing !== true) return refuse('ALREADY_DONE');
    return accept<AgeWeighed | Released>({ type: 'age-weighed', at, ground: stands });
  },
});

/** A doubt is lifted by people; whom only another country protects, its word releases, and a protection that was taken up because of it, people here. */
const mayWeigh = ({ ground, weighing }: Protection): boolean => weighing === true || ground === 'under-18';

const groundNow = ({ toldBy = [] }: Protection, found: ProtectionGround | undefined): ProtectionGround | undefined =>
  found ?? (toldBy.length > 0 ? 'sealed-abroad' : undefined);

export const ageSaid = (ground: ProtectionGround | undefined): RecordAge =>
  ground === undefined ? { type: 'record-age' } : { type: 'record-age', ground };

/** Whether looking at the dossier changes the file: asked before anything is written. */
export const ageChanges = (file: Protection, found: ProtectionGround | undefined): boolean =>
  file.stage !== 'released' && mayWeigh(file) && groundNow(file, found) !== file.ground;

export const ageWeighed = event({
  type: 'age-weighed',
  weighs: true,
  evolve: (file, { ground }: AgeWeighed) => ({ ...file, ground, weighing: undefined }),
});
