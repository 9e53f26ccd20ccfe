import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { isCredentialForm } from '@puente/contracts/answers/worker';
import { isCaseNumber } from '@puente/domain/kernel';
import { paths } from '../paths/index.js';
import type { CredentialFile } from '../api/index.js';
import { shortest } from '../credential/index.js';
import { visitContext } from '../visit/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';

/** `/credencial/<number>/pdf`, `…/qr.png`: the bytes as the API makes them; the session stays in its cookie. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const token = visit.session;
  if (token === undefined) return redirect(paths.status, 303);
  const { form = '', number = '' } = params;
  if (!isCaseNumber(number) || !isCredentialForm(form)) return cannotShow({ kind: 'not-found' });
  const identity = new URL(request.url).searchParams.get('identity') !== 'false';
  const file = await visit.credentials.form(token, number, form, identity);
  if (file.outcome === 'file') return answerWith(file);
  if (file.outcome === 'session-over') return redirect(paths.status, 303);
  return cannotShow(file.outcome === 'not-taken' ? { kind: 'not-found' } : problemOf(file, visit));
}

/** `/credencial/<number>/backup`, with the passphrase that closes it. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const token = visit.session;
  const passphrase = (await request.formData()).get('passphrase');
  const { form, number = '' } = params;
  if (token === undefined) return redirect(paths.status, 303);
  if (form !== 'backup' || !isCaseNumber(number) || typeof passphrase !== 'string')
    return cannotShow({ kind: 'not-found' });
  // The browser asked for as many already; whoever comes round it reads the page again.
  if (passphrase.length < shortest) return redirect(`${paths.credential}?n=${encodeURIComponent(number)}#backup`, 303);
  const file = await visit.credentials.backup(token, number, passphrase);
  if (file.outcome === 'file') return answerWith(file);
  if (file.outcome === 'session-over') return redirect(paths.status, 303);
  return cannotShow(file.outcome === 'not-taken' ? { kind: 'not-found' } : problemOf(file, visit));
}

const answerWith = ({ bytes, disposition, type }: CredentialFile): Response =>
  new Response(bytes, { headers: { 'content-type': type, 'content-disposition': disposition } });
