import type { DecisionContext } from '../../file/case/index.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Appeal, Ruling } from './appeal.js';
import { countryOf } from './appeal.js';
import { event } from './define.js';
import { rulingLine } from './ruling-line.js';

/** What every ruling says: why, and by which rule. */
export interface Reasoned {
  readonly reasons: LocalizedText;
  readonly legalBasis: LocalizedText;
}

export interface Ruled {
  readonly type: 'ruled';
  readonly at: Instant;
  readonly ruling: Ruling;
}

/** The appeals body rules, with reasons and by a rule; what it ruled goes back to the file that was appealed. */
export function rule(
  file: Appeal,
  content: Pick<Ruling, 'outcome' | 'verdicts' | 'units' | 'instructions'>,
  { legalBasis, reasons }: Reasoned,
  { by, now }: DecisionContext,
) {
  if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['appeals-officer'], yours: [by.kind] });
  const refusal = refuseWithoutReasons(reasons, 'reasons') ?? refuseWithoutReasons(legalBasis, 'legalBasis');
  if (refusal !== undefined) return refusal;
  const ruling: Ruling = { ...content, reasons, legalBasis, by: by.id, at: now };
  return accept<Ruled | NoticeRaised>(
    { type: 'ruled', at: now, ruling },
    raise(file, `ruling-${ruling.outcome}` as const, now),
  );
}

export const ruled = event({
  type: 'ruled',
  evolve: (file, { ruling }: Ruled) => ({ ...file, stage: ruling.outcome, ruling, clock: undefined }),
  lines: (file, { at, ruling }) => [rulingLine(countryOf(file), at, ruling)],
});
