import { DossierFiles, DossierView } from '@puente/contracts/answers/cases';
import { Title } from '@puente/ui/site';
import { CardTable } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { apiPath } from '@puente/web/asking';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import type { z } from 'zod';
import { SaidBody } from '../act/index.js';
import { readLists } from '../counter/index.js';
import { dossierIn } from '../failed/dossier-in.js';
import { saidOr } from '../failed/problem.js';
import { DocumentList, nameOf } from '../file/index.js';
import { ageAt, counterAt, looksAt, matchesAt } from '../paths/index.js';
import { isTheirs, mayDoubtAge } from '../paths/whose.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';
import { FileRow } from '../work/index.js';

/** `/personas/:dossierId`: who somebody is, and all that the officer's agency has or had of theirs. To open it is a look, which they read. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const dossierId = dossierIn(params);
  const [dossier, files, lists] = await Promise.all([
    visit.api.read(apiPath`/dossiers/${dossierId}`, DossierView),
    visit.api.read(apiPath`/dossiers/${dossierId}/cases`, DossierFiles),
    readLists(visit),
  ]);
  return { dossier: saidOr(dossier, visit), files: saidOr(files, visit).items, lists, now: Date.now() };
}

export default function PersonPage() {
  const { person: words } = useWords();
  const { language, session } = useVisit();
  const { dossier, files, lists, now } = useLoaderData<typeof loader>();
  const { certificates, documents, id, person, retention, warnings } = dossier;
  const { birthDate, contact, identityDocuments, nationality, sex } = person;
  const { roles = [] } = session?.me ?? {};
  const assists = isTheirs('counter', roles);
  const credentials = files.filter(({ kind }) => kind === 'credential');
  const others = files.filter(({ kind }) => kind !== 'credential');
  return (
    <>
      <Title>{words.title}</Title>
      <h1>{nameOf(person)}</h1>
      <p className="hint">{words.isLook}</p>
      {warnings.length > 0 && (
        <p>
          <Tag kind="soon">{words.warned}</Tag>
        </p>
      )}
      {(assists || mayDoubtAge(roles)) && (
        <ul>
          {assists && (
            <>
              <li>
                <a href={counterAt(id)}>{words.counter}</a>
              </li>
              <li>
                <a href={matchesAt(id)}>{words.matches}</a>
              </li>
            </>
          )}
          {mayDoubtAge(roles) && (
            <li>
              <a href={ageAt(id)}>{words.age}</a>
            </li>
          )}
        </ul>
      )}
      <Files title={words.files(others.length)} none={words.noFiles} files={others} id="files" now={now} />
      <Files
        title={words.credentials(credentials.length)}
        {...{ none: words.noCredentials, files: credentials, now }}
        id="credentials"
      />
      <section aria-labelledby="certificates">
        <h2 id="certificates">{words.certificates}</h2>
        {certificates.length === 0 && <p>{words.noCertificates}</p>}
        {certificates.map(({ certifier, folio, id: certificate, issuedOn, standard }) => (
          <SaidBody
            key={certificate}
            body={{ code: `${standard.country} · ${standard.code}`, certifier, folio, issuedOn }}
          />
        ))}
      </section>
      <DocumentList documents={documents} />
      <section aria-labelledby="who">
        <h2 id="who">{words.who}</h2>
        <SaidBody
          body={{ ...(birthDate !== undefined && { birthDate }), sex, nationality, identityDocuments, contact }}
          lists={lists}
        />
      </section>
      <section aria-labelledby="kept">
        <h2 id="kept">{words.kept}</h2>
        <p>{retention.words[language]}</p>
      </section>
      <section aria-labelledby="looks">
        <h2 id="looks">{words.looks}</h2>
        <p>{words.looksWhose}</p>
        {roles.includes('auditor') && (
          <ul>
            {files.map(({ caseId }) => (
              <li key={caseId}>
                <a href={looksAt(caseId)}>{words.looksOf(caseId)}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly none: string;
  readonly files: z.output<typeof DossierFiles>['items'];
  readonly now: number;
}

function Files({ files, id, none, now, title }: Listed) {
  const { work } = useWords();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {files.length === 0 ? (
        <p>{none}</p>
      ) : (
        <CardTable columns={Object.values(work.columns)}>
          {files.map((item) => (
            <FileRow key={item.caseId} item={item} now={new Date(now)} />
          ))}
        </CardTable>
      )}
    </section>
  );
}
