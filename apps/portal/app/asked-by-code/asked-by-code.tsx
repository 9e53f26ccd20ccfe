import type { ReactNode } from 'react';
import { Button } from '@puente/ui/buttons';
import { Field } from '@puente/ui/fields';
import { Title } from '@puente/ui/site';
import type { Pages } from '@puente/words/languages';
import { useWords } from '../visit/index.js';

/** What whoever typed a code, or answered, can be told instead of what they wanted. */
export type CodeFault = 'codeMissing' | 'noMatch' | 'incomplete';

interface AskedByCodeParts {
  readonly shown: { readonly show: 'code' | 'question' | 'thanks'; readonly fault?: CodeFault };
  readonly words: Pages['certifier'] | Pages['reference'];
  readonly lead: string;
  /** Where the code is sent. */
  readonly path: string;
  /** The question, once its code is known. */
  readonly children: ReactNode;
}

/** Somebody without an account, whom a message asked one thing: they type its code, answer, and are thanked. */
export function AskedByCode({ children, lead, path, shown, words }: AskedByCodeParts) {
  const { site } = useWords();
  const fault = shown.fault === undefined ? undefined : words[shown.fault];
  return (
    <>
      <Title>{`${fault === undefined ? '' : site.errorTitle}${words.title}`}</Title>
      {fault !== undefined && (
        <div className="summary" role="alert">
          <p>{fault}</p>
        </div>
      )}
      {shown.show === 'thanks' && (
        <>
          <h1>{words.thanksTitle}</h1>
          <p role="status">{words.thanks}</p>
        </>
      )}
      {children}
      {shown.show === 'code' && (
        <>
          <h1>{words.title}</h1>
          <p className="lead">{lead}</p>
          <form method="post" action={path}>
            <Field
              name="code"
              label={words.code}
              hint={words.codeHint}
              input={{
                type: 'text',
                autoCapitalize: 'characters',
                autoComplete: 'one-time-code',
                spellCheck: false,
                maxLength: 40,
              }}
            />
            <Button>{words.open}</Button>
          </form>
        </>
      )}
    </>
  );
}
