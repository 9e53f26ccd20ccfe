import type { Clock } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import type { CommandDefinition } from '../../file/definition/define-command.js';
import { inStages } from '../../file/definition/define-command.js';
import type { Typed } from '../../file/engine/extended-law.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Ruling } from './appeal.js';
import type { AppealedFile, RulingLeaves } from './appealed-file.js';
import { isFromTheAppeal } from './appealed-file.js';
import type { ReceiveRuling } from './errands.js';

/** `opens`: where it was sent back, the authority's fresh period. */
export interface RulingReceived extends RulingLeaves {
  readonly type: 'ruling-received';
  readonly at: Instant;
  readonly ruling: ReceiveRuling['ruling'];
  readonly opens?: Clock;
}

interface Rulings<File, Event> {
  /** The appeals body decided in the authority's place: what else happens. */
  readonly overturned: (file: File, ruling: Ruling, context: DecisionContext) => readonly Event[];
  readonly remitted: (
    file: File,
    ruling: Ruling,
    context: DecisionContext,
  ) => { readonly opens: Clock; readonly events?: readonly Event[] };
  /** Upheld or overturned: what was no ground, of a decision by units. */
  readonly leaves?: (file: File) => RulingLeaves;
}

/** What the appeals body ruled, in the file that was appealed; upheld, what was appealed is final. */
export function rulingIn<File extends AppealedFile, Event extends Typed>(
  stages: readonly string[],
  { leaves, overturned, remitted }: Rulings<File, Event>,
): CommandDefinition<File, ReceiveRuling, RulingReceived | Event, 'NO_SUCH_CASE', 'effect'> {
  return {
    type: 'receive-ruling',
    givenBy: inStages(stages, ['effect']),
    refusals: ['NO_SUCH_CASE'],
    decide(file, { ruling }, context) {
      if (!isFromTheAppeal(file, context)) return refuse('NO_SUCH_CASE');
      const received: RulingReceived = { type: 'ruling-received', at: context.now, ruling };
      switch (ruling.outcome) {
        case 'withdrawn':
          return accept<RulingReceived | Event>(received);
        case 'upheld':
          return accept<RulingReceived | Event>({ ...received, ...leaves?.(file) });
        case 'overturned':
          return accept<RulingReceived | Event>(
            { ...received, ...leaves?.(file) },
            ...overturned(file, ruling, context),
          );
        case 'remitted': {
          const { events = [], opens } = remitted(file, ruling, context);
          return accept<RulingReceived | Event>({ ...received, opens }, ...events);
        }
      }
    },
  };
}
