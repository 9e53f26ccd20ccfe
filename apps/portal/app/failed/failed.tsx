import { ButtonLink } from '@puente/ui/buttons';
import type { ReactNode } from 'react';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import type { Problem } from './problem.js';

/** The page could not be shown: what happened, what to do, and a code for the help desk. */
export function Failed({ problem }: { readonly problem: Problem }) {
  const words = useWords().problem;
  switch (problem.kind) {
    case 'not-found':
      return (
        <Apology title={words.notFoundTitle} retry={false}>
          <p>{words.notFound}</p>
        </Apology>
      );
    case 'own-code':
      return (
        <Apology title={words.ownCodeTitle} retry={false}>
          <p>{words.ownCode}</p>
          <p>{words.ownCodeNext}</p>
          <p>
            <a href={paths.status}>{words.toCase}</a>
          </p>
        </Apology>
      );
    case 'limited':
      return (
        <Apology title={words.limitedTitle} retry>
          <p>{words.limited(problem.minutes)}</p>
          <p>{words.limitedNext}</p>
        </Apology>
      );
    case 'down':
      return (
        <Apology title={words.downTitle} retry>
          <p>{words.down}</p>
          <p>{words.downNext}</p>
          <HelpDesk code={problem.code} />
        </Apology>
      );
  }
}

export function Broken() {
  const words = useWords().problem;
  return (
    <Apology title={words.brokenTitle} retry>
      <p>{words.broken}</p>
      <HelpDesk code={useVisit().code} />
    </Apology>
  );
}

export function HelpDesk({ code }: { readonly code: string }) {
  return (
    <p>
      {useWords().problem.helpDesk} <code>{code}</code>
    </p>
  );
}

function Apology(props: { readonly title: string; readonly retry: boolean; readonly children: ReactNode }) {
  const words = useWords().problem;
  const { path } = useVisit();
  return (
    <>
      <Title>{props.title}</Title>
      <h1>{props.title}</h1>
      {props.children}
      {props.retry && (
        <p>
          <ButtonLink href={path}>{words.retry}</ButtonLink>
        </p>
      )}
      <p>
        <a href={paths.home}>{words.toHome}</a>
      </p>
    </>
  );
}
