import { Inject, Injectable } from '@nestjs/common';
import { withPublished } from '@puente/country-packs/published';
import type { Effect, Impact, Touched } from '@puente/domain/insight/impact';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { ApprovedContent, RuleContent } from '@puente/domain/kinds/rule-change';
import { takesEffect } from '@puente/domain/kinds/rule-change';
import { casesSeenBy } from '@puente/persistence/queries';
import { impactOn } from '@puente/persistence/rule-changes';
import { inEachPageLanguage } from '@puente/words/languages';
import type { z } from 'zod';
import { asking } from '@puente/persistence/rows';
import type { Caller } from '../../http/access/caller.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { todayAt } from '../../parts/today-at.js';
import type { ImpactView } from '@puente/contracts/answers/governance';
import { RuleChangeHandler } from '../rule-changes/rule-change-handler.js';

/** What a change of rules would touch, before it takes effect. */
@Injectable()
export class ImpactHandler {
  constructor(
    private readonly changes: RuleChangeHandler,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'pool' | 'rules' | 'here' | 'clock'>,
  ) {}

  /** Counts for everybody; the cases, for a supervisor, and of those only what their own agency holds or held. */
  async of(caseId: CaseId, by: Caller): Promise<z.output<typeof ImpactView>> {
    const { file } = await this.changes.open(caseId);
    const content = file.approved ?? asApproved(file.content);
    const at = this.moment(content);
    const { rules: before, pool, here } = this.parts;
    const asked = { here, before, after: withPublished(before, [content]), at };
    const impact = await asking({ purpose: 'figures' }, () => impactOn(pool, asked));
    const seesCases = by.kind === 'officer' && by.roles.includes('supervisor');
    return {
      caseId,
      takesEffect: takesEffect(content),
      note: inEachPageLanguage(({ impact }) => impact.note),
      counts: { ...impact.counts },
      cases: seesCases ? await this.seen(impact, by) : [],
    };
  }

  /** Noon of the day on which it takes effect, or of today where that has passed. */
  private moment(content: ApprovedContent): Instant {
    const today = todayAt(this.parts);
    const day = takesEffect(content) > today ? takesEffect(content) : today;
    return instant(`${day}T18:00:00Z`);
  }

  private async seen(
    impact: Impact,
    by: Extract<Caller, { kind: 'officer' }>,
  ): Promise<z.output<typeof ImpactView>['cases']> {
    const numbers = impact.cases.map(({ caseId }) => caseId);
    const theirs = await casesSeenBy(this.parts.pool, by.agency, numbers);
    return impact.cases
      .filter(({ caseId }) => theirs.has(caseId))
      .slice(0, atMost)
      .map(shown);
  }
}

const atMost = 500;

const shown = ({ caseId, kind, state, effects, dueAfter, dueBefore }: Touched) => ({
  ...{ caseId, kind, state, effects: effects.map((effect: Effect) => ({ ...effect })) },
  ...(dueBefore === undefined || dueAfter === undefined ? {} : { dueBefore, dueAfter }),
});

/** As if the committee had approved it today. */
function asApproved(content: RuleContent): ApprovedContent {
  if (content.subject !== 'equivalence') return content;
  const { validFrom: on } = content.equivalence;
  const approval = { act: { es: '–' }, on, committee: { name: { es: '–' }, votes: [] } };
  return { subject: 'equivalence', equivalence: { ...content.equivalence, approval } };
}
