import type { Candidate, PoolUsed } from '../../draws/index.js';
import { drawOfficer } from '../../draws/index.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, OfficerId } from '../../kernel/index.js';
import { accept, isRefused } from '../../kernel/index.js';
import { countryOf } from './appeal.js';
import { command, event } from './define.js';

interface Lots {
  readonly seed: string;
  readonly candidates: readonly Candidate[];
  readonly pool?: PoolUsed;
}

/** Outcome of the draw. */
export interface AssignOfficer extends Lots {
  readonly type: 'assign-officer';
}

export interface OfficerDrawn {
  readonly type: 'officer-drawn';
  readonly at: Instant;
  readonly officer: OfficerId;
  readonly draw: Lots;
}

/** By lot among those who had no part in what is appealed. */
export const assignOfficer = command({
  type: 'assign-officer',
  givenBy: { received: ['effect'] },
  refusals: ['NO_OFFICER'],
  decide({ tookPart }, { type: _type, ...draw }: AssignOfficer, { now }) {
    const drawn = drawOfficer(draw, tookPart);
    return isRefused(drawn) ? drawn : accept<OfficerDrawn>({ type: 'officer-drawn', at: now, ...drawn, draw });
  },
});

export const officerDrawn = event({
  type: 'officer-drawn',
  weighs: true,
  evolve: (file, { officer }: OfficerDrawn) => ({ ...file, stage: 'appeal-review', officer }),
  lines: (file, { at }) => [line(countryOf(file), at, 'appeal-officer-drawn')],
});
