import { Button } from '@puente/ui/buttons';
import { Facts } from '@puente/ui/facts';
import { paths } from '../paths/index.js';
import { useWords } from '../visit/index.js';
import type { Appealable, Written } from './read-appeal.js';
import { boxesOf, boxOf, keptValue } from './read-appeal.js';

interface CheckAppealProps {
  readonly appealable: Appealable;
  readonly written: Pick<Written, 'grounds' | 'kept'>;
}

/** All that was written, before it is made; nothing was sent yet but the documents, which are the worker’s own. */
export function CheckAppeal({ appealable, written }: CheckAppealProps) {
  const { appeal } = useWords();
  const { kind, number, units } = appealable;
  const titleOf = (box: string): string => units.find(({ unit }) => boxOf(unit) === box)?.title ?? appeal.whole;
  const boxes = boxesOf(appealable).map((box) => ({ box, text: written.grounds[box] ?? '' }));
  return (
    <>
      <p className="lead">{appeal.notSentYet}</p>
      <h2>{appeal.about[kind]}</h2>
      <Facts>
        {boxes.map(
          ({ box, text }) =>
            text !== '' && (
              <div key={box}>
                <dt>{titleOf(box)}</dt>
                <dd>
                  <blockquote>{text}</blockquote>
                </dd>
              </div>
            ),
        )}
        <div>
          <dt>{appeal.documents}</dt>
          <dd>{written.kept.length === 0 ? appeal.noDocuments : written.kept.map(({ name }) => name).join(', ')}</dd>
        </div>
      </Facts>
      <form method="post" action={paths.appeal}>
        <input type="hidden" name="number" value={number} />
        {boxes.map(({ box, text }) => (
          <input key={box} type="hidden" name={box} value={text} />
        ))}
        {written.kept.map((one) => (
          <input key={one.id} type="hidden" name="kept" value={keptValue(one)} />
        ))}
        <p className="hint" id="once">
          {appeal.once}
        </p>
        <Button name="step" value="send" aria-describedby="once">
          {appeal.send}
        </Button>{' '}
        <Button quiet name="step" value="change">
          {appeal.change}
        </Button>
      </form>
    </>
  );
}
