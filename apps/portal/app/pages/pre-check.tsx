import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { AskCertificate, Choices, pathOf } from '../pre-check/index.js';
import { useWords, visitContext } from '../visit/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';

export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const listed = await visit.preChecks.countries();
  if (listed.outcome !== 'listed') return cannotShow(problemOf(listed, visit));
  return { countries: listed.countries };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const form = await request.formData();
  const [typed, country] = ['certificate', 'country'].map((field) => textOf(form, field));
  const host = /^[A-Z]{2}$/.test(country ?? '') ? country : undefined;
  if (typed === undefined || typed === '') return data({ typed: '', host, items: undefined }, { status: 400 });
  const found = await visit.preChecks.find(typed);
  if (found.outcome !== 'found') return cannotShow(problemOf(found, visit));
  const [only, ...others] = found.items;
  // One that fits is the one that was meant.
  if (only !== undefined && others.length === 0) {
    return redirect(pathOf(only.key, host === only.country ? undefined : host), 303);
  }
  return data({ typed, host, items: found.items });
}

function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value.trim().slice(0, 200) : '';
}

export default function PreCheck() {
  const all = useWords();
  const words = all.preCheck;
  const { countries } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const asked = answer && 'typed' in answer ? answer : undefined;
  const empty = asked !== undefined && asked.items === undefined;
  return (
    <>
      <Title>{`${empty ? all.site.errorTitle : ''}${words.title}`}</Title>
      <h1>{words.title}</h1>
      <p className="lead">{words.what}</p>
      <p className="free">{all.site.free}.</p>
      {asked?.items && <Choices typed={asked.typed} host={asked.host} items={asked.items} />}
      <section className="box" aria-label={words.title}>
        <AskCertificate countries={countries} typed={asked?.typed} host={asked?.host} empty={empty} />
      </section>
    </>
  );
}
