import type { Annex, CaseRecord } from '../../file/case/index.js';
import type { CountryCode } from '../../kernel/index.js';
import { exhausted } from '../../kernel/index.js';
import { withErrandRun } from '../../file/engine/errands.js';
import type { AnnexEvent } from './events.js';
import { annexNumber } from './number.js';

export function evolveAnnex<File extends CaseRecord>(file: File, event: AnnexEvent): File {
  switch (event.type) {
    case 'annex-opened':
      return { ...file, annexes: [...(file.annexes ?? []), event.annex] };
    case 'alert-noted': {
      const others = (file.alerts ?? []).filter(({ alert }) => alert !== event.note.alert);
      return { ...file, alerts: [...others, event.note] };
    }
    case 'data-corrected':
      return file;
    case 'errand-run':
      return renumbered(withErrandRun(file, event), event);
    default:
      return exhausted(event);
  }
}

/** A number that another file has by accident was no good; the annex is opened under the next one. */
function renumbered<File extends CaseRecord>(
  file: File,
  { errand, refused }: Extract<AnnexEvent, { type: 'errand-run' }>,
): File {
  if (refused !== 'CASE_EXISTS' && refused !== 'NO_SUCH_CASE') return file;
  const annexes = file.annexes ?? [];
  const annex = annexes.find(({ caseId }) => errand === `open-annex#${caseId}`);
  if (annex === undefined) return file;
  const renamed = { ...file, annexesRenamed: (file.annexesRenamed ?? 0) + 1 };
  const next = { ...annex, caseId: annexNumber(file, annex.kind, hereOf(annex.opens)) };
  return { ...renamed, annexes: annexes.map((one) => (one === annex ? next : one)) };
}

const hereOf = ({ clock }: Annex['opens']): CountryCode => clock.calendar;
