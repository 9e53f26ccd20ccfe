import { ButtonLink } from '@puente/ui/buttons';
import type { LoaderFunctionArgs } from 'react-router';
import { data, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import { Shape, SharedView } from '../disclosure/index.js';
import { visitContext, useWords } from '../visit/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';

/** What a worker shows to whoever has the link. A link that ended is not taken for a credential that ended. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const opened = await visit.checks.openShare(params['token'] ?? '');
  switch (opened.outcome) {
    case 'opened':
      return data({ show: 'shared' as const, shared: opened.shared });
    case 'ended':
      return data({ show: 'ended' as const }, { status: 410 });
    case 'not-found':
      return data({ show: 'unknown' as const }, { status: 404 });
    case 'limited':
    case 'down':
      return cannotShow(problemOf(opened, visit));
  }
}

export default function Shared() {
  const answer = useLoaderData<typeof loader>();
  const { disclosure, shared: words } = useWords();
  if (answer.show === 'shared') {
    return (
      <>
        <Title>{`${disclosure.verdict[answer.shared.standing]} · ${words.title}`}</Title>
        <SharedView shared={answer.shared} />
      </>
    );
  }
  return answer.show === 'ended' ? <Ended /> : <Unknown />;
}

function Ended() {
  const { shared: words } = useWords();
  return (
    <>
      <Title>{words.endedTitle}</Title>
      <section className="verdict ended" role="status">
        <Shape of="ended" />
        <h1>{words.endedWord}</h1>
        {words.ended.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <p>
        <ButtonLink href={paths.check}>{words.check}</ButtonLink>
      </p>
    </>
  );
}

function Unknown() {
  const { shared: words } = useWords();
  return (
    <>
      <Title>{words.unknownTitle}</Title>
      <h1>{words.unknownTitle}</h1>
      <p>{words.unknown}</p>
      <p>
        <a href={paths.check}>{words.check}</a>
      </p>
    </>
  );
}
