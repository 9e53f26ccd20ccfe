import { Title } from '@puente/ui/site';
import type { Answers } from '@puente/words/languages';
import { answersIn, nameAmong } from '@puente/words/languages';
import { useActionData } from 'react-router';
import type { Answer } from '../act/index.js';
import { useVisit } from '../visit/index.js';
import type { Asked } from './ask-form.js';
import { AskForm } from './ask-form.js';
import type { Desk } from './desk.js';

/** Commands that the law has a name for. */
type Named = keyof Answers['law']['commands'];

/** As `loadAct` read it. */
interface Acted<Command extends Named> {
  readonly caseId: string;
  readonly command: Command;
  readonly key: string;
  readonly read: number;
  readonly reference: string;
  readonly version: number;
}

interface Shown<Command extends Named>
  extends Pick<Desk<Command>, 'at' | 'fieldsOf'>, Pick<Asked, 'begins' | 'children' | 'lists' | 'units'> {
  readonly acted: Acted<Command>;
  /** The form itself, of the version that is named. */
  readonly actAt: (caseId: string, command: string, version: number) => string;
}

/** The form of one command of a desk, for the page that loads by `loadAct` and sends by `sendAct`. */
export function DeskAct<Command extends Named>({ actAt, acted, at, children, fieldsOf, ...form }: Shown<Command>) {
  const { law } = answersIn(useVisit().language);
  const { caseId, command, key, read, reference, version } = acted;
  const answer = useActionData<Answer>() ?? {};
  const name = nameAmong(law.commands, command);
  return (
    <>
      <Title>{`${name} · ${reference}`}</Title>
      <p>
        <a href={at(caseId)}>{reference}</a>
      </p>
      <h1>{name}</h1>
      {children}
      <AskForm
        {...{ ...form, answer, name }}
        fields={fieldsOf(command)}
        sent={key}
        back={at(caseId)}
        readAgain={read === version ? undefined : actAt(caseId, command, version)}
      />
    </>
  );
}
