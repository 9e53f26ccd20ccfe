import { CataloguePreview } from '@puente/contracts/answers/governance';
import { documentBytesAtMost } from '@puente/contracts/dossier';
import { Button } from '@puente/ui/buttons';
import { Labelled } from '@puente/ui/fields';
import { Title } from '@puente/ui/site';
import { apiPath } from '@puente/web/asking';
import type { PageHandle } from '@puente/web/serving';
import { consoleIn } from '@puente/words/languages';
import type { ActionFunctionArgs } from 'react-router';
import { data, useActionData } from 'react-router';
import { FileField, Trouble } from '../act/index.js';
import { Previewed } from '../committee/index.js';
import { saidOr } from '../failed/problem.js';
import { FormToken } from '../layout/index.js';
import { paths } from '../paths/index.js';
import { readForm } from '../sending/read-form.js';
import { useWords, visitContext } from '../visit/index.js';

/** As large as the API takes, and what stands around it. */
export const handle = { largestForm: documentBytesAtMost + 10_000 } satisfies PageHandle;

interface Answer {
  readonly faults?: Readonly<Record<string, string>>;
  readonly preview?: CataloguePreview;
  /** As it was chosen, to be sent again. */
  readonly table?: string;
  readonly whole?: string;
}

/** `/comision/registro`: what a register would change in the country's catalogue. To send one again repeats nothing: it writes nothing. */
export async function action({
  context,
  request,
}: ActionFunctionArgs): Promise<Answer | ReturnType<typeof data<Answer>>> {
  const visit = context.get(visitContext);
  const form = await readForm(request, visit);
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const [table, whole, file] = [text('table'), text('whole') === 'false' ? 'false' : 'true', form.get('file')];
  if (!(file instanceof Blob) || file.size === 0)
    return { table, whole, faults: { file: consoleIn(visit.language).cataloguePreview.choose } };
  const sent = new FormData();
  // Fields first: whatever reads the form knows them when the file comes.
  sent.set('whole', whole);
  if (table !== '') sent.set('table', table);
  sent.set('file', file);
  const said = await visit.api.send(apiPath`/catalogue-previews`, sent, crypto.randomUUID(), CataloguePreview);
  // What was chosen for it stands there still, but for the file, which no page can give back.
  if (said.outcome === 'down')
    return data({ table, whole, faults: { file: consoleIn(visit.language).cataloguePreview.busy } }, { status: 503 });
  if (said.outcome !== 'refused' || [401, 403].includes(said.problem.status))
    return { table, whole, preview: saidOr(said, visit) };
  const { detail, errors } = said.problem;
  return { table, whole, faults: { file: errors[0]?.message ?? detail } };
}

export default function CataloguePreviewPage() {
  const { cataloguePreview: words, committee } = useWords();
  const { faults = {}, preview, table = '', whole = 'true' }: Answer = useActionData<typeof action>() ?? {};
  return (
    <>
      <Title>{words.title}</Title>
      <p>
        <a href={paths.committee}>{committee.title}</a>
      </p>
      <h1>{words.title}</h1>
      <p>{words.what}</p>
      <p className="hint">{words.taken}</p>
      <Trouble faults={faults} changed={false} file={paths.cataloguePreview} />
      {preview && <Previewed {...preview} />}
      {preview && <h2>{words.again}</h2>}
      <form method="post" encType="multipart/form-data">
        <FormToken />
        <FileField label={words.file} hint={words.fileHint} accept=".csv,.xlsx" faults={faults} />
        <Labelled name="table" label={words.table} hint={words.tableHint}>
          {(described) => (
            <select {...described} defaultValue={table}>
              <option value="">{words.bySheet}</option>
              {Object.entries(words.tables).map(([name, called]) => (
                <option key={name} value={name}>
                  {called}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled name="whole" label={words.whole} hint={words.wholeHint}>
          {(described) => (
            <select {...described} defaultValue={whole}>
              <option value="true">{words.isWhole}</option>
              <option value="false">{words.isPart}</option>
            </select>
          )}
        </Labelled>
        <p className="buttons">
          <Button>{words.send}</Button>
        </p>
      </form>
    </>
  );
}
