import { dateAfter } from '../../clocks/index.js';
import type { Annex, CaseRecord, LegalAidShare, OpenLegalAid } from '../../file/case/index.js';
import { command } from '../../file/definition/define-around.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { todayHere } from '../../file/engine/today-here.js';
import { accept, refuse } from '../../kernel/index.js';
import type { AnnexOpened, Annexed } from '../annexes/index.js';
import { nextAnnex } from '../annexes/index.js';

/** The worker sends the parts of their case that they chose to a body of legal aid of this country, until a day. */
export interface AskLegalAid extends LegalAidShare {
  readonly type: 'ask-legal-aid';
}

/**
 * By the worker in person, with a code of their own. Of this country alone: a body of the other one is asked on that
 * country's page of the same case, which shares what that country knows.
 */
export const askLegalAid = (grounds: Annexed) =>
  command({
    type: 'ask-legal-aid',
    givenBy: ['worker'],
    notIn: ['draft-deleted'],
    refusals: [
      'REASONS_MISSING',
      'NOT_LEGAL_AID',
      'ALREADY_DONE',
      'TOO_MANY_ASKED',
      'DEADLINE_PASSED',
      'SHARE_TOO_LONG',
    ],
    decide(file, { body, parts, until }: AskLegalAid, context) {
      const { here, now, rules } = context;
      const { calendar, legalAid } = rulesOf(rules, here);
      const bodies = legalAid.bodies.map(({ agency }) => agency);
      if (!bodies.includes(body)) return refuse('NOT_LEGAL_AID', { agency: body, bodies }, 'body');
      if (parts.length === 0) return refuse('REASONS_MISSING', {}, 'parts');
      const asked = legalAidAsked(file);
      if (asked.some(({ opens, over }) => opens.body === body && over !== true))
        return refuse('ALREADY_DONE', {}, 'body');
      if (asked.length >= legalAid.askedAtMost) return refuse('TOO_MANY_ASKED', { atMost: legalAid.askedAtMost });
      if (until < todayHere(context)) return refuse('DEADLINE_PASSED', { dueOn: until }, 'until');
      if (until > dateAfter(legalAid.sharedAtMost, calendar, now))
        return refuse('SHARE_TOO_LONG', { atMost: legalAid.sharedAtMost.days }, 'until');
      const clock = openPeriod(
        {
          ...{ name: 'legal-aid', opened: 0, step: legalAid.answer, holder: theAgency(here, body) },
          ...{ calendar: here, opening: { by: 'event', at: now } },
        },
        rules,
      );
      return accept<AnnexOpened>({
        ...{ type: 'annex-opened', at: now },
        annex: {
          kind: 'legal-aid',
          ...nextAnnex(file, 'legal-aid', here),
          opens: {
            ...{ type: 'open-legal-aid', about: { caseId: file.caseId, kind: grounds.kind } },
            ...{ matter: grounds.matter(file), applicant: grounds.applicant(file) },
            ...{ body, parts: [...new Set(parts)], until, here, clock },
          },
        },
      });
    },
  });

/** What was asked for in a case, oldest first: by its body's number. */
export const legalAidAsked = ({ annexes = [] }: Pick<CaseRecord, 'annexes'>) =>
  annexes.flatMap(({ caseId, opens, over }): (Pick<Annex, 'caseId' | 'over'> & { readonly opens: OpenLegalAid })[] =>
    opens.type === 'open-legal-aid' ? [{ caseId, opens, ...(over === undefined ? {} : { over }) }] : [],
  );
