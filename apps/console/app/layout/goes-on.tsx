import { Title } from '@puente/ui/site';
import { useWords } from '../visit/index.js';

/**
 * A page that goes on by itself, and by a link. It is no redirect: a strict cookie comes only with what our own pages ask for, and
 * what a form leads to is this console's.
 */
export function GoesOn({ title, to }: { readonly title: string; readonly to: string }) {
  const { signIn } = useWords();
  return (
    <>
      <Title>{title}</Title>
      <meta httpEquiv="refresh" content={`0;url=${to}`} />
      <h1>{title}</h1>
      <p>
        <a href={to}>{signIn.goOn}</a>
      </p>
    </>
  );
}
