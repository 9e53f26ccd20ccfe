import { ButtonLink } from '@puente/ui/buttons';
import type { ReactNode } from 'react';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import type { Failure } from './problem.js';

/** The page could not be shown: what happened and what to do. */
export function Failed({ failure }: { readonly failure: Failure }) {
  const { failed } = useWords();
  switch (failure.failed) {
    case 'not-found':
      return <Apology title={failed.notFound}>{failed.notFoundWhat}</Apology>;
    case 'forbidden':
      return <Apology title={failed.forbidden}>{failed.forbiddenWhat}</Apology>;
    case 'too-large':
      return <Apology title={failed.tooLarge}>{failed.tooLargeWhat}</Apology>;
    case 'down':
      return (
        <Apology title={failed.down} again>
          {failed.downWhat}
        </Apology>
      );
  }
}

export function Broken() {
  const { failed } = useWords();
  return (
    <Apology title={failed.broken} again>
      {failed.brokenWhat} <code>{useVisit().code}</code>
    </Apology>
  );
}

function Apology(props: { readonly title: string; readonly again?: boolean; readonly children: ReactNode }) {
  const words = useWords();
  const { path } = useVisit();
  return (
    <>
      <Title>{props.title}</Title>
      <h1>{props.title}</h1>
      <p>{props.children}</p>
      <p className="buttons">
        {props.again && <ButtonLink href={path}>{words.failed.again}</ButtonLink>}
        <a href={paths.work}>{words.file.back}</a>
      </p>
    </>
  );
}
