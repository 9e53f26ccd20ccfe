import type { PauseInForce } from '../../file/case/index.js';
import type { Instant } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { ForceMajeure } from './force-majeure.js';
import { isOver, lastDayOf } from './last-day.js';

/** The pauses that a decision about any clock must know of; none whose last day is over, whether its process said so or not. */
export const pausesInForce = (files: readonly ForceMajeure[], now: Instant, rules: RuleBook): readonly PauseInForce[] =>
  files
    .filter((file) => holds(file) && !isOver(file, now, rules))
    .map((file) => {
      const { approval, caseId: pause, reason, regions, stage, words } = file;
      const until = lastDayOf(file, rules);
      return { pause, reason, words, until, regions, ...(approval && { approval }), spreads: stage !== 'stopped' };
    });

const holds = ({ stage, sweep }: ForceMajeure): boolean =>
  stage === 'applying' || stage === 'in-force' || (stage === 'stopped' && sweep?.direction === 'pause');
