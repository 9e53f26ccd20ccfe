import { inStages } from '../../file/definition/define-command.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event } from './define.js';
import type { Protection, SealAbroad } from './protection.js';
import { protectionStages } from './protection.js';
import type { Released } from './release.js';
import { establishing } from './release.js';

interface OfSeal {
  readonly from: CountryCode;
  readonly access: 'closed' | 'open';
  /** Undefined where that country's node does not say yet which seal it is. */
  readonly seal?: Instant;
}
/** Another country that has a case of the person closes them to all but those who protect people, or opens them again. */
export interface HearSeal extends OfSeal {
  readonly type: 'hear-seal';
}
export interface SealHeard extends OfSeal {
  readonly type: 'seal-heard';
  readonly at: Instant;
}

/**
 * Where nobody but other countries had a reason to protect them, and nobody here took them up, the last one's release is this
 * one's as well; once for each country, or it would have the person sealed and written to as often as it likes. A protection
 * that was taken up here ends by this country's own decision, or on the day on which the person comes of age: where that day
 * has come, the last country's word is the end. Whoever decides reads what was heard. What is older than that country's last word, or
 * the same again, changes nothing.
 */
export const hearSeal = command({
  type: 'hear-seal',
  givenBy: inStages(protectionStages, ['country']),
  refusals: [],
  decide(file, { access, from, seal }: HearSeal, { now: at }) {
    const { again, ground, heard: known = {}, ofAge, stage, toldBy = [] } = file;
    if (seal !== undefined && isKnown(known[from], { access, seal })) return accept<SealHeard | Released>();
    const heard: SealHeard = { type: 'seal-heard', at, from, access, ...(seal === undefined ? {} : { seal }) };
    const left = toldBy.filter((country) => country !== from);
    const last = ground === 'sealed-abroad' && access === 'open' && left.length === 0 && toldBy.includes(from);
    if (!last || again !== undefined || stage === 'released') return accept<SealHeard | Released>(heard);
    if (ofAge) return accept<SealHeard | Released>(heard, establishing(file, at));
    return stage === 'sealed'
      ? accept<SealHeard | Released>(heard, { type: 'released', at })
      : accept<SealHeard | Released>(heard);
  },
});

/** A seal that was opened is over: it is not closed again. */
const isKnown = (last: SealAbroad | undefined, { access, seal }: Pick<SealAbroad, 'access' | 'seal'>): boolean =>
  last !== undefined &&
  (seal < last.seal || (seal === last.seal && (last.access === 'open' || last.access === access)));

export const sealHeard = event({
  type: 'seal-heard',
  evolve(file, { access, at, from, seal }: SealHeard) {
    const others = (file.toldBy ?? []).filter((country) => country !== from);
    return {
      ...file,
      toldBy: access === 'closed' ? [...others, from] : others,
      ...(seal === undefined ? {} : { heard: withHeard(file, from, { at, access, seal }) }),
    };
  },
});

export const withHeard = (
  { heard }: Pick<Protection, 'heard'>,
  from: CountryCode,
  said: SealAbroad,
): Protection['heard'] & object => ({ ...heard, [from]: said });
