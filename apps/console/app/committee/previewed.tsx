import { nameAmong } from '@puente/words/languages';
import type { CataloguePreview } from '@puente/contracts/answers/governance';
import { previewedAtMost } from '@puente/contracts/answers/governance';
import { Notice } from '@puente/ui/notices';
import { CardRow, CardTable } from '@puente/ui/tables';
import { textIn } from '@puente/web/telling';
import type { ConsoleWords } from '@puente/words/languages';
import { useVisit, useWords } from '../visit/index.js';

type Table = CataloguePreview['tables'][number];

/** What a register would change, table by table: what has to be mended first. */
export function Previewed({ faults, openCases, tables }: CataloguePreview) {
  const { cataloguePreview: words } = useWords();
  const isGood = faults.length === 0 && tables.every(({ counts }) => counts.refused === 0);
  return (
    <section aria-labelledby="result">
      <h2 id="result">{words.result}</h2>
      <Notice kind={isGood ? 'done' : 'trouble'}>{isGood ? words.good : words.bad}</Notice>
      <CardTable columns={Object.values(words.columns)}>
        {tables.map(({ counts, table }) => (
          <CardRow key={table}>
            <th scope="row">{tableName(table, words)}</th>
            <td>{counts.added}</td>
            <td>{counts.changed}</td>
            <td>{counts.withdrawn}</td>
            <td>{counts.same}</td>
            <td>{counts.refused}</td>
          </CardRow>
        ))}
      </CardTable>
      <p>{words.openCases(openCases.withdrawn, openCases.changed)}</p>
      {faults.length > 0 && <Faults faults={faults} />}
      {tables.map((table) => (
        <OneTable key={table.table} {...table} />
      ))}
    </section>
  );
}

function tableName(table: string, { tables }: ConsoleWords['cataloguePreview']): string {
  return nameAmong(tables, table);
}

/** Above a list that holds only the first of them. */
const useFirst = (all: readonly unknown[]): string | undefined => {
  const { first } = useWords().cataloguePreview;
  return all.length < previewedAtMost ? undefined : first(previewedAtMost);
};

function Faults({ faults }: Pick<CataloguePreview, 'faults'>) {
  const { cataloguePreview: words } = useWords();
  const { language } = useVisit();
  return (
    <>
      <h3>{words.faults}</h3>
      <p className="hint">{words.faultsHint}</p>
      <CardTable columns={Object.values(words.faultColumns)} caption={useFirst(faults)}>
        {faults.map(({ expected, file, found, path, row }, at) => (
          <CardRow key={at}>
            <th scope="row">{words.place(file, row, path)}</th>
            <td>{textIn(expected, language)}</td>
            <td>{found ?? words.nothing}</td>
          </CardRow>
        ))}
      </CardTable>
    </>
  );
}

function OneTable(given: Table) {
  const { added, headerRow, ignored, table, withdrawn } = given;
  const { cataloguePreview: words } = useWords();
  return (
    <>
      <h3>{tableName(table, words)}</h3>
      {headerRow > 1 && <p className="hint">{words.header(headerRow)}</p>}
      {ignored.length > 0 && <p className="hint">{words.ignored(ignored.join(', '))}</p>}
      <RefusedCells {...given} />
      <ChangedRows {...given} />
      <Keys title={words.added} keys={added} />
      <Keys title={words.withdrawn} keys={withdrawn} />
    </>
  );
}

function RefusedCells({ refused }: Table) {
  const { cataloguePreview: words } = useWords();
  const { language } = useVisit();
  const caption = useFirst(refused);
  if (refused.length === 0) return null;
  return (
    <>
      <h4>{words.refused}</h4>
      <CardTable columns={Object.values(words.refusedColumns)} caption={caption}>
        {refused.map(({ column, expected, found, remedy, row }, at) => (
          <CardRow key={at}>
            <th scope="row">{row}</th>
            <td>{column}</td>
            <td>{found ?? words.nothing}</td>
            <td>{textIn(expected, language)}</td>
            <td>{textIn(remedy, language)}</td>
          </CardRow>
        ))}
      </CardTable>
    </>
  );
}

function ChangedRows({ changed }: Table) {
  const { cataloguePreview: words } = useWords();
  const caption = useFirst(changed);
  if (changed.length === 0) return null;
  return (
    <>
      <h4>{words.changed}</h4>
      <CardTable columns={Object.values(words.changedColumns)} caption={caption}>
        {changed.flatMap(({ columns, key }) =>
          columns.map(({ column, from, to }) => (
            <CardRow key={`${key} ${column}`}>
              <th scope="row">{key}</th>
              <td>{column}</td>
              <td>{from === '' ? words.nothing : from}</td>
              <td>{to === '' ? words.nothing : to}</td>
            </CardRow>
          )),
        )}
      </CardTable>
    </>
  );
}

/** Many, of which little is said: folded where they would push the rest of the page away. */
function Keys({ keys, title }: { readonly keys: readonly string[]; readonly title: string }) {
  const caption = useFirst(keys);
  if (keys.length === 0) return null;
  return (
    <details open={keys.length <= 20}>
      <summary>{title}</summary>
      {caption !== undefined && <p className="hint">{caption}</p>}
      <ul>
        {keys.map((key) => (
          <li key={key}>{key}</li>
        ))}
      </ul>
    </details>
  );
}
