import { createHash } from 'node:crypto';
import { packed } from '@puente/web/sending';
import { consoleIn } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { renderToStaticMarkup } from 'react-dom/server';
import { cannotShow } from '../failed/problem.js';
import { inFrame } from '../viewer/in-frame.js';
import { Viewer } from '../viewer/viewer.js';
import style from '../viewer/viewer.css?inline';
import { visitContext } from '../visit/index.js';

const security = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  ...["img-src 'self'", "frame-src 'self'", "base-uri 'none'", "form-action 'none'", inFrame],
].join('; ');

/** `/documentos/:documentId/ver`: a paper as it stands in the frame beside a file, turned and magnified by links. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { language } = context.get(visitContext);
  const { documentId = '' } = params;
  if (!/^[\w-]+$/.test(documentId)) return cannotShow('not-found');
  const { searchParams } = new URL(request.url);
  const page = (
    <Viewer
      documentId={documentId}
      mediaType={searchParams.get('tipo') ?? ''}
      turned={within(searchParams.get('giro'), 0, 3)}
      zoom={within(searchParams.get('zoom'), 1, 3)}
      words={consoleIn(language).viewer}
      language={language}
      style={style}
    />
  );
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': security });
  const text = `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
  return new Response(await packed(text, request.headers.get('accept-encoding'), headers), { headers });
}

/** What somebody mistyped is as if nobody had asked. */
const within = (asked: string | null, least: number, most: number): number => {
  const number = Number(asked ?? least);
  return Number.isInteger(number) && number >= least && number <= most ? number : least;
};
