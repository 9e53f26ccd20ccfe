import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { LocalizedText } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Bench } from '../../rulebook/catalogue/index.js';
import { command, event } from './define.js';
import { heard } from './heard.js';
import type { CastVote, Heard } from './rule-change.js';

/** `bench`: where the committee's list seats whoever votes; never what they say of themselves. */
export interface CastVoteCommand extends Heard {
  readonly type: 'cast-vote';
  readonly bench?: Bench;
  readonly vote: CastVote['vote'];
  readonly reasons: LocalizedText;
}

export interface VoteCast extends CastVote {
  readonly type: 'vote-cast';
}

/**
 * Also against it, and also where a bench abstains: the others and the public read why. Three benches are three people, or the
 * vote is one person's: nobody speaks for two of them, and what a delegate said stands until that same delegate changes it, whoever
 * is seated meanwhile. Source: ILO Convention 144, article 3 (representatives chosen by each side, on an equal footing).
 */
export const castVote = command({
  type: 'cast-vote',
  givenBy: { committee: ['delegate'] },
  refusals: ['NO_BENCH', 'ONE_BENCH_EACH', 'BENCH_HAS_VOTED', 'REASONS_MISSING'],
  decide({ votes }, { bench, vote, reasons, seal }: CastVoteCommand, { by, now: at }) {
    if (bench === undefined) return refuse('NO_BENCH');
    const refusal = refuseWithoutReasons(reasons, 'reasons');
    if (refusal !== undefined) return refusal;
    if (by.kind !== 'officer') return refuse('NOT_YOUR_CASE');
    if (votes.some((one) => one.by === by.id && one.bench !== bench)) return refuse('ONE_BENCH_EACH');
    if (votes.some((one) => one.by !== by.id && one.bench === bench)) return refuse('BENCH_HAS_VOTED');
    return accept<VoteCast>({ type: 'vote-cast', at, bench, vote, reasons, by: by.id, ...heard(seal) });
  },
});

/** One vote of each bench: the last one. */
export const voteCast = event({
  type: 'vote-cast',
  evolve: (file, { bench, vote, reasons, by, at, seal }: VoteCast) => ({
    ...file,
    votes: [...file.votes.filter((one) => one.bench !== bench), { bench, vote, reasons, by, at, ...heard(seal) }],
  }),
});
