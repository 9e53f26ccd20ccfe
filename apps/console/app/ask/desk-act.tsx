import { Title } from '@puente/web/site';
import type { Answers } from '@puente/words/languages';
import { answersIn } from '@puente/words/languages';
import type { ReactNode } from 'react';
import { useActionData } from 'react-router';
import type { Answer, Lists } from '../act/index.js';
import { useVisit } from '../visit/index.js';
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

interface Shown<Command extends Named> extends Pick<Desk<Command>, 'at' | 'fieldsOf'> {
  readonly acted: Acted<Command>;
  /** The form itself, of the version that is named. */
  readonly actAt: (caseId: string, command: string, version: number) => string;
  readonly lists?: Lists;
  /** What is to be known before. */
  readonly children?: ReactNode;
}

/** The form of one command of a desk, for the page that loads by `loadAct` and sends by `sendAct`. */
export function DeskAct<Command extends Named>({ actAt, acted, at, children, fieldsOf, lists }: Shown<Command>) {
  const { law } = answersIn(useVisit().language);
  const { caseId, command, key, read, reference, version } = acted;
  const answer = useActionData<Answer>() ?? {};
  const name = law.commands[command] ?? command;
  return (
    <>
      <Title>{`${name} · ${reference}`}</Title>
      <p>
        <a href={at(caseId)}>{reference}</a>
      </p>
      <h1>{name}</h1>
      {children}
      <AskForm
        {...{ answer, name }}
        {...(lists && { lists })}
        fields={fieldsOf(command)}
        sent={key}
        back={at(caseId)}
        readAgain={read === version ? undefined : actAt(caseId, command, version)}
      />
    </>
  );
}
