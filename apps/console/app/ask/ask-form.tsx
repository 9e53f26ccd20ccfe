import type { ReactNode } from 'react';
import type { Answer, Field, Lists, Typed, Unit } from '../act/index.js';
import { ActButtons, Carried, Fields, SaidBody, Trouble } from '../act/index.js';
import { FormToken } from '../layout/index.js';
import { useWords } from '../visit/index.js';

export interface Asked {
  readonly answer: Answer;
  readonly fields: readonly Field[];
  /** What is done when it is confirmed; stands on the button. */
  readonly name: string;
  /** By which it counts once. */
  readonly sent: string;
  /** Where whoever does not do it goes. */
  readonly back: string;
  /** Where it goes on once the file was read again, if it is another one by now. */
  readonly readAgain?: string | undefined;
  readonly lists?: Lists;
  /** Of the standard about which it is. */
  readonly units?: readonly Unit[];
  /** What the form begins with. */
  readonly begins?: Typed;
  /** What goes with it and is not asked. */
  readonly besides?: Readonly<Record<string, string>>;
  /** What stands above the fields. */
  readonly children?: ReactNode;
}

/** The form of something that is no command of a case: filled, read once more, confirmed. */
export function AskForm(asked: Asked) {
  const { act } = useWords();
  const { answer, back, begins = {}, besides = {}, children, fields, lists, name, sent, units = [] } = asked;
  const readAgain = answer.unknown === undefined ? asked.readAgain : undefined;
  const check = readAgain === undefined ? answer.check : undefined;
  const { faults = {}, typed = begins, unknown } = answer;
  const filling = { typed, faults, units, documents: [], ...(lists && { lists }) };
  return (
    <>
      <Trouble {...answer} changed={readAgain !== undefined} file={back} />
      <form method="post" noValidate>
        <FormToken />
        <input type="hidden" name="key" value={unknown?.key ?? sent} />
        {check === undefined ? (
          <>
            {Object.entries(besides).map(([each, value]) => (
              <input key={each} type="hidden" name={each} value={value} />
            ))}
            {children}
            <Fields fields={fields} filling={filling} />
          </>
        ) : (
          <>
            <h2>{act.check}</h2>
            <SaidBody body={check} {...(lists && { lists })} />
            <Carried typed={typed} />
          </>
        )}
        <ActButtons
          {...{ back, name, readAgain, leave: act.leave, mayChange: fields.length > 0 }}
          at={readAgain !== undefined ? 'changed' : check === undefined ? 'filled' : 'checked'}
        />
      </form>
    </>
  );
}
