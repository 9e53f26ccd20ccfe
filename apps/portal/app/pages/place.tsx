import { Notice } from '@puente/ui/notices';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { ownChoices } from '../choices/index.js';
import { elsewhere } from '../failed/elsewhere.js';
import { paths } from '../paths/index.js';
import { PlaceForm, placeNamed } from '../place/index.js';
import { useWords, visitContext } from '../visit/index.js';

/** `/tramite/lugar`: where the worker says to be; nobody has to. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { choices } = await ownChoices(context.get(visitContext));
  return { place: choices.place };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const { token, choices } = await ownChoices(visit);
  const form = await request.formData();
  const place = placeNamed(choices.place, form.get('place'));
  if (place === undefined) return data({ said: 'empty' as const }, { status: 400 });
  const answered = await visit.choices.sayPlace(token, choices.number, place);
  if (answered.outcome === 'done') return data({ said: 'said' as const });
  if (answered.outcome === 'not-taken') return data({ said: 'tooLate' as const }, { status: 409 });
  return elsewhere(answered, visit);
}

export default function PlacePage() {
  const { place } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>()?.said;
  const { place: words, share, site } = useWords();
  const wrong = said === 'empty' || said === 'tooLate';
  return (
    <>
      <Title>{`${wrong ? site.errorTitle : ''}${words.title}`}</Title>
      {wrong && <Notice kind="trouble">{said === 'empty' ? <a href="#place">{words.empty}</a> : words.tooLate}</Notice>}
      {said === 'said' && (
        <p className="note" role="status">
          {words.said}
        </p>
      )}
      <h1>{words.title}</h1>
      <p className="lead">{words.what}</p>
      <p>{words.free}</p>
      {place === undefined ? <p>{words.notHere}</p> : <PlaceForm place={place} fault={said === 'empty'} />}
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}
