import { ImpactView, RuleChangeView } from '@puente/contracts/answers/governance';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import { textIn } from '@puente/web/telling';
import { answersIn } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import type { z } from 'zod';
import { SaidBody } from '../act/index.js';
import { DeskActs } from '../ask/index.js';
import type { Agreement } from '../committee/index.js';
import {
  AmendedParts,
  amends,
  Impact,
  isAmended,
  readAgreement,
  ruleCommands,
  SideBySide,
  Votes,
} from '../committee/index.js';
import { Done } from '../file/index.js';
import { caseIn } from '../failed/case-in.js';
import { saidOr } from '../failed/problem.js';
import { paths, ruleActAt } from '../paths/index.js';
import { wasDone } from '../paths/was-done.js';
import { useDates, useVisit, useWords, visitContext } from '../visit/index.js';
import { stageName } from '../work/index.js';

/** `/comision/:caseId`: what would change, whom it touches, and how the three benches voted. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const caseId = caseIn(params);
  const [view, impact] = await Promise.all([
    visit.api.read(apiPath`/rule-changes/${caseId}`, RuleChangeView),
    visit.api.read(apiPath`/rule-changes/${caseId}/impact`, ImpactView),
  ]);
  const change = saidOr(view, visit);
  const { content } = change;
  const newest = content.subject === 'agreement' ? await readAgreement(visit, agreementIn(content).id) : undefined;
  return {
    view: change,
    // Of one that is in force already, the newest version is itself.
    ...(newest && newest.version < agreementIn(content).version && { before: newest }),
    // What cannot be counted now hides nothing of the change itself.
    ...(impact.outcome === 'said' && { impact: impact.answer }),
    ...wasDone(request),
  };
}

const agreementIn = (content: z.output<typeof RuleChangeView>['content']) => content['agreement'] as Agreement;

export default function RuleChangePage() {
  const { committee } = useWords();
  const { language } = useVisit();
  const { law } = answersIn(language);
  const { day } = useDates();
  const { before, done, impact, queue, view } = useLoaderData<typeof loader>();
  const { allowedActions, caseId, content, reasons, reference, sideBySide, stage, takesEffect, version, votes } = view;
  const known = isAmended(content) ? [...ruleCommands, amends] : ruleCommands;
  const offered = known.filter((command) => allowedActions.includes(command));
  return (
    <>
      <Title>{reference}</Title>
      <p>
        <a href={paths.committee}>{committee.title}</a>
      </p>
      <h1>{reference}</h1>
      <p>
        {caseId} · <b>{stageName('rule-change', stage, law)}</b> · {committee.from(day(takesEffect))}
      </p>
      <Done {...{ caseId, done, queue }} back={paths.committee} />
      <p>{textIn(reasons, language)}</p>
      <div className="columns">
        <aside>
          <Votes votes={votes} />
          <DeskActs commands={offered} at={(command) => ruleActAt(caseId, command, version)} />
        </aside>
        <div>
          {before && <AmendedParts before={before} after={agreementIn(content)} />}
          {sideBySide && <SideBySide sides={sideBySide} />}
          {!before && !sideBySide && <SaidBody body={content} />}
          {impact && <Impact impact={impact} />}
        </div>
      </div>
    </>
  );
}
