import { consoleIn } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { framed } from '../viewer/frame.js';
import { namedPapers, Thumbnails } from '../viewer/thumbnails.js';
import { visitContext } from '../visit/index.js';

/** `/documentos/miniaturas`: the papers of a file in the frame beside it, small; each of them is a look that the person reads. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { language } = context.get(visitContext);
  const papers = namedPapers(new URL(request.url).searchParams, language);
  const { thumbnails: title } = consoleIn(language).file;
  return framed(request, { title, language, children: <Thumbnails papers={papers} title={title} /> });
}
