import type { DueEffect, ProcessView } from '../../file/case/index.js';
import { processOf } from '../../file/engine/process-of.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Appeal } from './appeal.js';
import { errands } from './errands.js';

export const process = (file: Appeal, rules: RuleBook): ProcessView =>
  processOf(
    file,
    {
      stage: file.stage,
      corridor: [file.matter.home, file.matter.host].filter((one) => one !== undefined).join('-'),
      over: file.stage !== 'received' && file.stage !== 'appeal-review',
      effects: effects(file),
      errands: errands(file),
    },
    rules,
  );

const effects = ({ clock, stage }: Appeal): readonly DueEffect[] =>
  stage === 'received' && clock !== undefined ? [{ kind: 'draw-officers', subject: clock.id }] : [];
