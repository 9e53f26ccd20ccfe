import type { ProcessView } from '../../file/case/index.js';
import { processOf } from '../../file/engine/process-of.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Consultation } from './consultation.js';
import { errands } from './errands.js';

export const process = (file: Consultation, rules: RuleBook): ProcessView =>
  processOf(
    file,
    {
      stage: file.stage,
      corridor: `${file.matter.home}-${file.here}`,
      over: file.stage !== 'asked',
      effects: [],
      errands: errands(file),
    },
    rules,
  );
