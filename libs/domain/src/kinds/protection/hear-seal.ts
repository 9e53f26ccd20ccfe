import { inStages } from '../../file/definition/define-command.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event } from './define.js';
import { protectionStages } from './protection.js';
import type { Released } from './release.js';

/** Another country that has a case of the person closes them to all but those who protect people, or opens them again. */
export interface HearSeal {
  readonly type: 'hear-seal';
  readonly from: CountryCode;
  readonly access: 'closed' | 'open';
}
export interface SealHeard {
  readonly type: 'seal-heard';
  readonly at: Instant;
  readonly from: CountryCode;
  readonly access: 'closed' | 'open';
}

/** Where nobody but other countries had a reason to protect them, the last one's release is this one's as well. */
export const hearSeal = command({
  type: 'hear-seal',
  givenBy: inStages(protectionStages, ['country']),
  refusals: [],
  decide({ ground, stage, toldBy = [] }, { access, from }: HearSeal, { now: at }) {
    const heard: SealHeard = { type: 'seal-heard', at, from, access };
    const left = toldBy.filter((country) => country !== from);
    const ends = access === 'open' && ground === 'sealed-abroad' && stage !== 'released' && left.length === 0;
    return ends && toldBy.includes(from)
      ? accept<SealHeard | Released>(heard, { type: 'released', at })
      : accept<SealHeard | Released>(heard);
  },
});

export const sealHeard = event({
  type: 'seal-heard',
  evolve(file, { access, from }: SealHeard) {
    const others = (file.toldBy ?? []).filter((country) => country !== from);
    return { ...file, toldBy: access === 'closed' ? [...others, from] : others };
  },
});
