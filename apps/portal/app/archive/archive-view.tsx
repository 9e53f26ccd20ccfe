import type { ArchiveContents } from '@puente/contracts/answers/worker';
import { Button } from '@puente/ui/buttons';
import { Field } from '@puente/ui/fields';
import { paths } from '../paths/index.js';
import { codeInput } from '../ask/index.js';
import { useWords } from '../visit/index.js';

const aMegabyte = 1_000_000;
/** A credential's paper, with its pictures. */
const ofCredential = 150_000;

/** What it holds and weighs, then the two steps: a code to one's own contact, and the download. */
export function ArchiveView({ contents }: { readonly contents: ArchiveContents }) {
  const { archive, ask } = useWords();
  const { credentials, documentBytes, documents, procedures } = contents;
  const megabytes = Math.ceil((documentBytes + credentials * ofCredential) / aMegabyte);
  return (
    <>
      <h2>{archive.holds}</h2>
      <ul>
        <li>{archive.data}</li>
        {documents > 0 && <li>{archive.documents(documents)}</li>}
        {procedures > 0 && <li>{archive.procedures(procedures)}</li>}
        {credentials > 0 && <li>{archive.credentials(credentials)}</li>}
        <li>{archive.looks}</li>
      </ul>
      <p>
        <b>{archive.size(megabytes)}</b> {archive.here}
      </p>
      <form method="post" action={paths.archive}>
        <h2>{archive.askTitle}</h2>
        <p>{archive.ask}</p>
        <Button>{archive.send}</Button>
      </form>
      <form method="post" action={`${paths.archive}/archivo`}>
        <h2>{archive.takeTitle}</h2>
        <Field name="code" label={ask.code} hint={archive.codeHint} input={{ ...codeInput, required: true }} />
        <p id="careful">{archive.careful}</p>
        <p className="hint" id="wait">
          {archive.wait}
        </p>
        <Button aria-describedby="wait careful">{archive.take}</Button>
      </form>
      <h2>{archive.proofTitle}</h2>
      <p id="proof">{archive.proof}</p>
      <p>
        <a href={`${paths.archive}/prueba`} aria-describedby="proof">
          {archive.proofTake}
        </a>
      </p>
    </>
  );
}
