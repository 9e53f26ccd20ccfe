import { randomUUID } from 'node:crypto';
import { CaseView, DossierView } from '@puente/contracts/answers/cases';
import { documentBytesAtMost } from '@puente/contracts/dossier';
import { readCaseNumber } from '@puente/domain/kernel';
import { apiPath } from '@puente/web/asking';
import type { PageHandle } from '@puente/web/serving';
import { Title } from '@puente/ui/site';
import { Tag } from '@puente/ui/tags';
import { consoleIn, nameAmong } from '@puente/words/languages';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useActionData, useLoaderData } from 'react-router';
import type { z } from 'zod';
import { Trouble } from '../act/index.js';
import type { Refused } from '../counter/index.js';
import {
  addDocument,
  ApplicationForm,
  CountryForm,
  DocumentForm,
  fileIt,
  noPlaces,
  openApplication,
  openCase,
} from '../counter/index.js';
import { readLists, readPlaces, SignatureForm, TaskList } from '../counter/index.js';
import { dossierIn } from '../failed/dossier-in.js';
import { cannotShow, saidOr } from '../failed/problem.js';
import { DocumentList, nameOf } from '../file/index.js';
import { FormToken } from '../layout/index.js';
import { actAt, ageAt, counterAt, matchesAt, personAt } from '../paths/index.js';
import { readForm } from '../sending/read-form.js';
import { useWords, visitContext } from '../visit/index.js';

/** A file, and what a form says around it. */
export const handle = { largestForm: documentBytesAtMost + 10_000 } satisfies PageHandle;

/** `/mostrador/:dossierId`: country, papers and signature of whoever stands there; once there is a draft its number stands in the address. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const dossierId = dossierIn(params);
  const caseId = readCaseNumber(new URL(request.url).searchParams.get('tramite') ?? '');
  const [dossier, { country }, places] = await Promise.all([
    visit.api.read(apiPath`/dossiers/${dossierId}`, DossierView).then((said) => saidOr(said, visit)),
    readLists(visit),
    caseId === undefined ? readPlaces(visit) : noPlaces,
  ]);
  const draft =
    caseId !== undefined && dossier.certificates.length === 0
      ? saidOr(await visit.api.read(apiPath`/cases/${caseId}`, CaseView), visit)
      : undefined;
  const certificates = dossier.certificates.map(({ folio, id, standard }) => ({
    id,
    name: `${standard.code} · ${nameAmong(country, standard.country)} · ${folio}`,
  }));
  const { documents, person, warnings } = dossier;
  return {
    ...{ dossierId, caseId, certificates, documents, country, key: randomUUID(), ...places },
    ...(draft && withoutPapers(draft) && { declaresAt: draft.version }),
    ...{ name: nameOf(person), language: person.contact.language, warned: warnings.length > 0 },
  };
}

/** What the person says that they did is all that the draft rests on. */
function withoutPapers({ allowedActions, file: { application } }: z.output<typeof CaseView>): boolean {
  const { route } = (application as { readonly route?: string } | undefined) ?? {};
  return route === 'paperless' && allowedActions.includes('declare-experience');
}

interface Answer extends Refused {
  readonly certifiers?: Readonly<Record<string, string>>;
  readonly standard: string;
  readonly certifier: string;
  readonly route: string;
  readonly kind: string;
  readonly certificate: string;
  readonly hosts: readonly string[];
  readonly place: string;
  readonly office: string;
}

export async function action({ context, params, request }: ActionFunctionArgs): Promise<Answer | Response> {
  const visit = context.get(visitContext);
  const dossierId = dossierIn(params);
  const form = await readForm(request, visit);
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const said = {
    ...{ standard: text('standard'), certifier: text('certifier'), route: text('route') },
    ...{ kind: text('kind'), certificate: text('certificate'), place: text('region'), office: text('office') },
  };
  const hosts = form.getAll('country').filter((host) => typeof host === 'string');
  const at = { visit, dossierId, key: text('key') || randomUUID(), caseId: readCaseNumber(text('tramite')) };
  const [asked, words, file] = [
    { ...said, hosts, language: text('language') },
    consoleIn(visit.language),
    form.get('file'),
  ];
  const byIntent = new Map<string, () => Promise<Refused | Response>>([
    ['country', () => openCase(at, asked)],
    ['application', () => openApplication(at, asked, words)],
    ['document', () => (file instanceof Blob ? addDocument(at, { ...said, file }, words) : cannotShow('not-found'))],
    ['signature', () => fileIt(at)],
  ]);
  const answer = await (byIntent.get(text('intent')) ?? (() => cannotShow('not-found')))();
  return answer instanceof Response ? answer : { ...answer, ...said, hosts };
}

export default function CounterDossier() {
  const { age, counter, matches, person } = useWords();
  const { key, ...asked } = useLoaderData<typeof loader>();
  const { caseId, certificates, declaresAt, dossierId, documents } = asked;
  const applies = certificates.length === 0;
  const answer: Partial<Answer> = useActionData<typeof action>() ?? {};
  const { faults = {} } = answer;
  const mayFile = documents.length > 0 || declaresAt !== undefined;
  const at = caseId === undefined ? 'country' : mayFile ? 'signature' : 'documents';
  const common = (
    <>
      <FormToken />
      <input type="hidden" name="key" value={key} />
      {caseId && <input type="hidden" name="tramite" value={caseId} />}
    </>
  );
  const form = { method: 'post', action: counterAt(dossierId, caseId), encType: 'multipart/form-data' } as const;
  return (
    <>
      <Title>{counter.title}</Title>
      <h1>{asked.name}</h1>
      {caseId && <p className="number">{caseId}</p>}
      <TaskList at={at} applies={applies} />
      <Trouble {...answer} changed={false} file={counterAt(dossierId, caseId)} />
      {asked.warned && at === 'country' && (
        <p>
          <Tag kind="soon">{counter.warnings}</Tag>
        </p>
      )}
      <ul>
        <li>
          <a href={personAt(dossierId)}>{person.link}</a>
        </li>
        <li>
          <a href={matchesAt(dossierId)}>{matches.link}</a>
        </li>
        <li>
          <a href={ageAt(dossierId)}>{age.link}</a>
        </li>
      </ul>
      {at === 'country' ? (
        <form {...form}>
          {common}
          <input type="hidden" name="language" value={asked.language} />
          {applies ? (
            <ApplicationForm {...{ faults }} {...asked} certifiers={answer.certifiers ?? {}} typed={answer} />
          ) : (
            <CountryForm {...{ dossierId, faults }} {...asked} countries={asked.country} typed={answer} />
          )}
        </form>
      ) : (
        <>
          {caseId && declaresAt !== undefined && (
            <p>
              <a href={actAt(caseId, 'declare-experience', declaresAt, '')}>{counter.declares}</a>
            </p>
          )}
          <DocumentList documents={documents} />
          <form {...form}>
            {common}
            <DocumentForm faults={faults} kind={answer.kind} quiet={at === 'signature'} />
          </form>
        </>
      )}
      {at === 'signature' && (
        <form {...form}>
          {common}
          <SignatureForm />
        </form>
      )}
    </>
  );
}
