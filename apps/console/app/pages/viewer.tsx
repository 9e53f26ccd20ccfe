import { consoleIn } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { cannotShow } from '../failed/problem.js';
import { framed } from '../viewer/frame.js';
import { Viewer } from '../viewer/viewer.js';
import { visitContext } from '../visit/index.js';

/** `/documentos/:documentId/ver`: a paper as it stands in the frame beside a file. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { language } = context.get(visitContext);
  const { documentId = '' } = params;
  if (!/^[\w-]+$/.test(documentId)) return cannotShow('not-found');
  const { searchParams } = new URL(request.url);
  const words = consoleIn(language).viewer;
  const children = (
    <Viewer
      documentId={documentId}
      mediaType={searchParams.get('tipo') ?? ''}
      turned={within(searchParams.get('giro'), 0, 3)}
      zoom={within(searchParams.get('zoom'), 1, 3)}
      words={words}
    />
  );
  return framed(request, { title: words.title, language, children });
}

/** What somebody mistyped is as if nobody had asked. */
const within = (asked: string | null, least: number, most: number): number => {
  const number = Number(asked ?? least);
  return Number.isInteger(number) && number >= least && number <= most ? number : least;
};
