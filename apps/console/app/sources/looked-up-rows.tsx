import type { PersonCommand } from '@puente/contracts/commands';
import { answersIn } from '@puente/words/languages';
import { CardRow, CardTable } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { actAt, fileAt } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import { stageName } from '../work/index.js';
import type { LookedUp } from './look-up.js';

/** What a verifier answers a file by. */
const answers = [
  'confirm-authentic',
  'report-discrepancy',
  'cannot-verify',
] as const satisfies readonly PersonCommand[];

/** Each number with what it is in, and the forms that answer it. */
export function LookedUpRows({ found }: { readonly found: readonly LookedUp[] }) {
  const { sources } = useWords();
  return (
    <section aria-labelledby="found">
      <h2 id="found">{sources.found}</h2>
      <CardTable columns={Object.values(sources.columns)} caption={sources.recorded}>
        {found.map((one) => (
          <Rows key={one.number} one={one} />
        ))}
      </CardTable>
    </section>
  );
}

function Rows({ one }: { readonly one: LookedUp }) {
  const { sources } = useWords();
  if ('files' in one && one.files.length > 0)
    return one.files.map((file) => <FileLine key={file.caseId} number={one.number} file={file} />);
  return (
    <CardRow>
      <th scope="row">{one.number}</th>
      <td colSpan={3}>
        {'isCase' in one ? (
          <a href={fileAt(one.isCase)}>{sources.isCase}</a>
        ) : 'refused' in one ? (
          <Tag kind="soon">{`${sources.notAsked} ${one.refused}`}</Tag>
        ) : (
          sources.nothing
        )}
      </td>
    </CardRow>
  );
}

type File = Extract<LookedUp, { files: unknown }>['files'][number];

function FileLine({ file, number }: { readonly file: File; readonly number: string }) {
  const { sources } = useWords();
  const { law } = answersIn(useVisit().language);
  const { allowedActions, caseId, kind, name, stage, version } = file;
  const offered = answers.filter((command) => allowedActions.includes(command));
  return (
    <CardRow>
      <th scope="row">{number}</th>
      <td>
        <a href={fileAt(caseId)}>{name ?? caseId}</a> {name !== undefined && <small className="number">{caseId}</small>}
      </td>
      <td>
        {stageName(kind, stage, law)} <small>{law.kinds[kind]}</small>
      </td>
      <td>
        {offered.length === 0 && sources.noAnswer}
        {offered.length > 0 && (
          <ul>
            {offered.map((command) => (
              <li key={command}>
                <a href={actAt(caseId, command, version, '')}>{law.commands[command]}</a>
              </li>
            ))}
          </ul>
        )}
      </td>
    </CardRow>
  );
}
