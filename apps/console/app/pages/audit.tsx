import { AuditedCases } from '@puente/contracts/answers/agency';
import { NextPage } from '@puente/ui/paging';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import type { LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { asAuditQuery, AuditedRows, askedFiles, FileFilters, Places, readAgencyNames } from '../audit/index.js';
import { readPage } from '../paging/index.js';
import { paths } from '../paths/index.js';
import { useWords, visitContext } from '../visit/index.js';

/** `/auditoria`: files of every agency of the country, for whoever audits them and has said what for. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  if (visit.purpose === undefined)
    return redirect(`${paths.purpose}?${new URLSearchParams({ a: paths.audit }).toString()}`, 303);
  const url = new URL(request.url);
  const asked = askedFiles(url);
  const query = asAuditQuery(asked.filters);
  const cursor = url.searchParams.get('pagina');
  const first = auditAt(asked.filters);
  const [found, names] = await Promise.all([
    readPage(visit, { path: apiPath`/audits/cases`, schema: AuditedCases, query, cursor, first }),
    readAgencyNames(visit),
  ]);
  return { asked, found, names };
}

const auditAt = (filters: Readonly<Record<string, string>>): string =>
  `${paths.audit}?${new URLSearchParams(filters).toString()}`;

export default function Audit() {
  const { audit } = useWords();
  const { asked, found, names } = useLoaderData<typeof loader>();
  return (
    <>
      <Title>{audit.title}</Title>
      <h1>{audit.title}</h1>
      <Places />
      <FileFilters asked={asked} names={names} />
      {found.items.length === 0 ? <p>{audit.none}</p> : <AuditedRows found={found} names={names} />}
      <NextPage says={useWords().work.next} at={found.next && auditAt({ ...asked.filters, pagina: found.next })} />
    </>
  );
}
