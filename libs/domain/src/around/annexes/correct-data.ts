import type { CorrectableField, DocumentRef } from '../../file/case/index.js';
import { isByPrintedCode, officerBehind } from '../../file/case/index.js';
import { command } from '../../file/definition/define-around.js';
import { accept, refuse } from '../../kernel/index.js';
import { agencyOf, openPeriod, theAgency } from '../../file/engine/periods.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { AnnexOpened } from './annex-opened.js';
import type { Annexed } from './grounds.js';
import { nextAnnex } from './number.js';

/** Which parts of the dossier are wrong. */
export interface CorrectData {
  readonly type: 'correct-data';
  readonly fields: readonly CorrectableField[];
  /** Under which the vault keeps what they should say, and why. */
  readonly words: string;
  readonly documents: readonly DocumentRef[];
}

/** Whoever holds the case answers; where the worker does, or nobody, a desk that the kind of file names. */
export const correctData = (grounds: Annexed) =>
  command({
    type: 'correct-data',
    givenBy: ['worker', 'assistant'],
    notIn: ['draft-deleted'],
    refusals: ['REASONS_MISSING', 'NEEDS_OWN_CODE'],
    decide(file, { documents, fields, words }: CorrectData, { by, here, now, rules }) {
      if (fields.length === 0) return refuse('REASONS_MISSING', {}, 'fields');
      // Where their codes go: whoever read a printed one at a counter would have the next ones sent to themselves.
      if (fields.includes('contact') && isByPrintedCode(by)) return refuse('NEEDS_OWN_CODE', {}, 'fields');
      const askedBy = officerBehind(by);
      const agreement = grounds.agreement(file);
      const { certification, desks } = rulesOf(rules, here);
      const holder = agencyOf(file.clock) ?? grounds.desk(desks);
      const clock = openPeriod(
        {
          name: 'correction',
          opened: 0,
          step: (agreement === undefined ? certification : rules.agreement(agreement)).steps.correction,
          holder: theAgency(here, holder),
          calendar: here,
          opening: { by: 'event', at: now },
        },
        rules,
      );
      return accept<AnnexOpened>({
        type: 'annex-opened',
        at: now,
        annex: {
          kind: 'correction',
          ...nextAnnex(file, 'correction', here),
          opens: {
            type: 'open-correction',
            about: { caseId: file.caseId, kind: grounds.kind },
            matter: grounds.matter(file),
            applicant: grounds.applicant(file),
            fields,
            words,
            documents,
            holder,
            ...(askedBy === undefined ? {} : { askedBy }),
            ...(agreement === undefined ? {} : { under: { id: agreement.id, version: agreement.version } }),
            clock,
          },
        },
      });
    },
  });
