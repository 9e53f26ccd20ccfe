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
  /** They came of age: from now on only another country's word protects them, and its last one opens the seal. */
  readonly ofAge?: true;
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
    const ofAge = found === undefined ? ({ ofAge: true } as const) : {};
    return accept<AgeWeighed | Released>({ type: 'age-weighed', at, ground: stands, ...ofAge });
  },
});

/**
 * A doubt is lifted by people; whom only another country protects, its word releases. Once people here took them up because of it,
 * how old they are by their dossier is a reason of its own, which ends on the day on which they come of age.
 */
const mayWeigh = ({ ground, stage, weighing }: Protection): boolean =>
  weighing === true || ground === 'under-18' || (ground === 'sealed-abroad' && stage !== 'sealed');

/** By another country's word alone, people here decide: that the dossier says that somebody is of age opens nothing. */
const groundNow = (
  { ground, ofAge, toldBy = [] }: Protection,
  found: ProtectionGround | undefined,
): ProtectionGround | undefined => {
  const abroad = toldBy.length > 0 || (ground === 'sealed-abroad' && ofAge === undefined);
  return found ?? (abroad ? 'sealed-abroad' : undefined);
};

export const ageSaid = (ground: ProtectionGround | undefined): RecordAge =>
  ground === undefined ? { type: 'record-age' } : { type: 'record-age', ground };

/** Whether looking at the dossier changes the file: asked before anything is written. */
export const ageChanges = (file: Protection, found: ProtectionGround | undefined): boolean =>
  file.stage !== 'released' && mayWeigh(file) && groundNow(file, found) !== file.ground;

export const ageWeighed = event({
  type: 'age-weighed',
  weighs: true,
  evolve: (file, { ground, ofAge }: AgeWeighed) => ({ ...file, ground, ofAge, weighing: undefined }),
});
