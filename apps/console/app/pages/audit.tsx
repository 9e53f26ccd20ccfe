import { AuditedCases } from '@puente/contracts/answers/agency';
import { apiPath, asking } from '@puente/web/asking';
import { Title } from '@puente/web/site';
import type { LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { asAuditQuery, AuditedRows, askedFiles, FileFilters, Places } from '../audit/index.js';
import { saidOr } from '../failed/problem.js';
import { paths } from '../paths/index.js';
import { useWords, visitContext } from '../visit/index.js';

/** `/auditoria`: files of every agency of the country, for whoever audits them and has said what for. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  if (visit.purpose === undefined)
    return redirect(`${paths.purpose}?${new URLSearchParams({ a: paths.audit }).toString()}`, 303);
  const asked = askedFiles(new URL(request.url));
  const found = await visit.api.read(asking(apiPath`/audits/cases`, asAuditQuery(asked)), AuditedCases);
  return { asked, found: saidOr(found, visit) };
}

export default function Audit() {
  const { audit, work } = useWords();
  const { asked, found } = useLoaderData<typeof loader>();
  return (
    <>
      <Title>{audit.title}</Title>
      <h1>{audit.title}</h1>
      <Places />
      <FileFilters asked={asked} />
      {found.items.length === 0 ? <p>{audit.none}</p> : <AuditedRows found={found} />}
      {found.next !== undefined && (
        <p className="buttons">
          <a
            className="button quiet"
            href={`${paths.audit}?${new URLSearchParams({ ...asked, pagina: found.next }).toString()}`}
          >
            {work.next}
          </a>
        </p>
      )}
    </>
  );
}
