import type { DocumentKind } from '@puente/domain/file/case';
import type { Pages } from '@puente/words/languages';
import { useWords } from '../visit/index.js';
import type { AskedFor } from './asked-for.js';
import type { Said, Typed } from './hand-in.js';
import { documentBox, reasonBox } from './hand-in.js';

/** What is wrong with each box. */
export function faultsOf(said: Said | undefined, asked: AskedFor, words: Pages): Typed {
  if (said?.said === 'notKept') return { [said.box]: said.why ?? words.handIn.notKept(said.name) };
  if (said?.said !== 'empty') return {};
  return Object.fromEntries(said.boxes.map((box) => [box, emptyText(box, asked.documents, words)]));
}

function emptyText(box: string, kinds: readonly DocumentKind[], { documents, handIn }: Pages): string {
  if (box === reasonBox) return handIn.noReason;
  const kind = kinds.find((one) => documentBox(one) === box);
  return kind === undefined ? handIn.noReport : handIn.missing(documents[kind]);
}

/** Why nothing was handed in, with the way to each box that is wrong. */
export function Faults({ faults, said }: { readonly faults: Typed; readonly said: Said | undefined }) {
  const { handIn } = useWords();
  if (said === undefined || said.said === 'given') return null;
  if (said.said === 'tooLate' || said.said === 'tooLarge')
    return (
      <div className="summary" role="alert">
        <p>{handIn[said.said]}</p>
        {said.why !== undefined && <p>{said.why}</p>}
      </div>
    );
  return (
    <div className="summary" role="alert">
      {said.said === 'notKept' && <p>{handIn.notKept(said.name)}</p>}
      {Object.entries(faults).map(([box, says]) => (
        <p key={box}>
          <a href={`#${box}`}>{says}</a>
        </p>
      ))}
      {said.said === 'notKept' && <p>{handIn.chooseAgain}</p>}
    </div>
  );
}
