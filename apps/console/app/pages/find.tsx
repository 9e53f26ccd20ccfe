import { readCaseNumber } from '@puente/domain/kernel';
import type { LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { Title } from '@puente/web/site';
import { fileAt, paths } from '../paths/index.js';
import { useWords } from '../visit/index.js';

const longest = 64;

/** `/buscar`: a file by its number. */
export function loader({ request }: LoaderFunctionArgs) {
  const typed = (new URL(request.url).searchParams.get('numero') ?? '').slice(0, longest).trim();
  if (typed === '') return { typed, fault: false };
  const number = readCaseNumber(typed);
  return number === undefined ? { typed, fault: true } : redirect(fileAt(number), 303);
}

export default function Find() {
  const { find } = useWords();
  const { fault, typed } = useLoaderData<typeof loader>();
  return (
    <>
      <Title>{find.title}</Title>
      <h1>{find.title}</h1>
      <form method="get" action={paths.find}>
        <div className={fault ? 'field wrong' : 'field'}>
          <label htmlFor="numero">{find.number}</label>
          <p className="hint" id="numero-hint">
            {find.hint}
          </p>
          {fault && (
            <p className="fault" id="numero-fault">
              {find.misspelt}
            </p>
          )}
          <input
            id="numero"
            name="numero"
            defaultValue={typed}
            maxLength={longest}
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            aria-invalid={fault || undefined}
            aria-describedby={fault ? 'numero-hint numero-fault' : 'numero-hint'}
          />
        </div>
        <button type="submit">{find.go}</button>
      </form>
    </>
  );
}
