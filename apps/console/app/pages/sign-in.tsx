import { ButtonLink } from '@puente/ui/buttons';
import { Notice } from '@puente/ui/notices';
import type { LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import { useWords, visitContext } from '../visit/index.js';

/** `/entrar`: what this is, and the way to the agency's own sign-in. */
export function loader({ context, request }: LoaderFunctionArgs) {
  if (context.get(visitContext).session !== undefined) return redirect(paths.work, 303);
  const { searchParams } = new URL(request.url);
  return { to: searchParams.get('a') ?? paths.work, failed: searchParams.has('no'), ended: searchParams.has('a') };
}

export default function SignIn() {
  const { signIn } = useWords();
  const { ended, failed, to } = useLoaderData<typeof loader>();
  return (
    <>
      <Title>{signIn.title}</Title>
      <h1>{signIn.title}</h1>
      {failed && <Notice kind="trouble">{signIn.failed}</Notice>}
      {ended && to !== paths.work && <p role="status">{signIn.ended}</p>}
      <p>{signIn.what}</p>
      <p>
        <ButtonLink href={`${paths.begin}?${new URLSearchParams({ a: to }).toString()}`}>{signIn.enter}</ButtonLink>
      </p>
    </>
  );
}
