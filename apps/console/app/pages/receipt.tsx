import { ButtonLink } from '@puente/ui/buttons';
import { readingOf } from '@puente/web/telling';
import { Title } from '@puente/ui/site';
import { countryName, pagesIn } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { History, readFile } from '../file/index.js';
import { actAt, counterAt, fileAt, paths } from '../paths/index.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';

/** `/expedientes/:caseId/recibo`: what whoever stood at the counter takes home. No code is on it: that one reaches them alone. */
export const loader = ({ context, params }: LoaderFunctionArgs) =>
  readFile(context.get(visitContext), params['caseId']);

export default function Receipt() {
  const { counter, file } = useWords();
  const visit = useVisit();
  const { documents = [], name, view } = useLoaderData<typeof loader>();
  const { allowedActions, caseId, dossierId, status, version } = view;
  const reading = status && readingOf(status, visit);
  const { documents: kinds } = pagesIn(visit.language);
  const filed = view.file.filing;
  return (
    <>
      <Title>{`${counter.receipt} · ${caseId}`}</Title>
      <h1>
        {counter.receipt} <span className="number">{caseId}</span>
      </h1>
      <p>
        {name && <b>{name} · </b>}
        {visit.session?.me.agency.name}
      </p>
      {filed && (
        <p>
          {counter.task.certificate}: {filed.certificate.standard.code} · {counter.task.country}:{' '}
          {filed.hosts.map(({ country }) => countryName(country, visit.language)).join(', ')}
        </p>
      )}
      {status && reading && <History entries={status.timeline} reading={reading} />}
      {documents.length > 0 && (
        <>
          <h2>{file.documents}</h2>
          <ul>
            {documents.map(({ id, kind }) => (
              <li key={id}>{kinds[kind]}</li>
            ))}
          </ul>
        </>
      )}
      <p>{counter.keep}</p>
      <p>{counter.code}</p>
      <p className="buttons">
        <ButtonLink href={paths.counter}>{counter.another}</ButtonLink>
        {dossierId && <a href={counterAt(dossierId)}>{counter.more}</a>}
        {allowedActions.includes('print-code') && (
          <a href={actAt(caseId, 'print-code', version, '')}>{counter.printCode}</a>
        )}
        <a href={fileAt(caseId)}>{counter.openFile}</a>
      </p>
      <p className="hint buttons">{counter.print}</p>
    </>
  );
}
