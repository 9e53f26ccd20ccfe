import { isHost } from '../../../file/engine/parties.js';
import { line } from '../../../file/page/timeline.js';
import type { CountryCode, Instant } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { command, event } from './define.js';

/** Outcomes of effects; given by the process, never by a person. */
export interface Transmit {
  readonly type: 'transmit';
  readonly to: CountryCode;
}
export interface Transmitted {
  readonly type: 'transmitted';
  readonly at: Instant;
  readonly to: CountryCode;
}

/** One verification, one file to each host. */
export const transmit = command({
  type: 'transmit',
  givenBy: { transmitted: ['effect'] },
  refusals: ['NOT_FOR_THIS_COUNTRY', 'ALREADY_DONE'],
  decide(file, { to }: Transmit, { now }) {
    if (!isHost(file.filing, to)) return refuse('NOT_FOR_THIS_COUNTRY', { country: to });
    if (file.transmittedTo.includes(to)) return refuse('ALREADY_DONE');
    return accept<Transmitted>({ type: 'transmitted', at: now, to });
  },
});

export const transmitted = event({
  type: 'transmitted',
  weighs: false,
  evolve: (file, { to }: Transmitted) => ({ ...file, transmittedTo: [...file.transmittedTo, to] }),
  lines: ({ filing }, { at, to, type }) => [line(filing.home, at, type, { args: { to } })],
});
