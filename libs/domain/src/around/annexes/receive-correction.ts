import type { CorrectableField, ReceiveCorrection } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import { isSentBy } from '../../file/engine/parties.js';
import type { CaseId, CountryCode, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Annexed } from './grounds.js';

/** Names of fields only; `from` is the country whose dossier it was mended in. */
export interface DataCorrected {
  readonly type: 'data-corrected';
  readonly at: Instant;
  readonly from: CountryCode;
  readonly here: CountryCode;
  readonly correction: CaseId;
  readonly fields: readonly CorrectableField[];
}

export const receiveCorrection = (grounds: Annexed) =>
  command({
    type: 'receive-correction',
    givenBy: ['effect', 'country'],
    refusals: ['NOT_FOR_THIS_COUNTRY'],
    decide(file, { correction, fields, from }: ReceiveCorrection, { by, here, now }) {
      const mine = by.kind === 'effect' && by.file === correction && from === here;
      const theirs = by.kind === 'country' && isSentBy(by, from) && grounds.others(file).includes(from);
      if (!mine && !theirs) return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
      return accept<DataCorrected>({ type: 'data-corrected', at: now, from, here, correction, fields });
    },
  });

/** What the dossier says now is in the vault; the file has none of it. */
export const dataCorrected = event({
  type: 'data-corrected',
  weighs: true,
  evolve: (file, _corrected: DataCorrected) => file,
});
