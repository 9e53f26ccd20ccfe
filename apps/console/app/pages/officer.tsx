import { Officers, Reassignment } from '@puente/contracts/answers/agency';
import { ButtonLink } from '@puente/ui/buttons';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import { answersIn } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { useColleagues } from '../colleagues/index.js';
import { cannotShow, saidOr } from '../failed/problem.js';
import { Absences, changeNames, ReassignmentTable, useRegisterLists } from '../officers/index.js';
import { changeAt, paths, proposalAt, reassignAt } from '../paths/index.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';

/** `/equipo/cuentas/:officer`: what an officer has, when they are away, and what can be changed about them. */
export async function loader({ context, params: { officer = '' } }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const [register, preview] = await Promise.all([
    visit.api.read(apiPath`/officers`, Officers),
    visit.api.read(apiPath`/officers/${officer}/reassignment`, Reassignment),
  ]);
  const known = saidOr(register, visit);
  const about = known.items.find(({ id }) => id === officer);
  return about === undefined ? cannotShow('not-found') : { register: known, about, preview: saidOr(preview, visit) };
}

export default function OfficerPage() {
  const { officers } = useWords();
  const { whole } = useColleagues();
  const { about, preview, register } = useLoaderData<typeof loader>();
  const { law } = answersIn(useVisit().language);
  const { absence: days = {} } = useRegisterLists(register, about.id);
  const waiting = register.proposals.filter(({ officer }) => officer === about.id);
  const offered = changeNames.filter((name) => name !== 'return');
  return (
    <>
      <Title>{whole(about.id)}</Title>
      <p>
        <a href={paths.team}>{officers.back}</a>
      </p>
      <h1>{whole(about.id)}</h1>
      <p>
        {about.roles.map((role) => law.roles[role]).join(', ')}
        {!about.active && <b> · {officers.notActive}</b>}
      </p>
      <h2>{officers.has}</h2>
      {preview.items.length === 0 ? (
        <p>{officers.hasNothing}</p>
      ) : (
        <>
          <ReassignmentTable preview={preview} />
          <p>
            <ButtonLink href={reassignAt(about.id)}>{officers.reassign}</ButtonLink>
          </p>
        </>
      )}
      <h2>{officers.absences}</h2>
      <Absences officer={about} days={days} />
      <h2>{officers.change}</h2>
      {waiting.map(({ id }) => (
        <p key={id}>
          <a href={proposalAt(id)}>{officers.waits}</a>
        </p>
      ))}
      <ul>
        {offered.map((name) => (
          <li key={name}>
            <a href={changeAt(about.id, name)}>{officers.changes[name]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
