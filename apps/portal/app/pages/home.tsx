import { useSearchParams } from 'react-router';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import { AskForm } from '../ask/index.js';
import { useWords } from '../visit/index.js';

export default function Home() {
  const words = useWords();
  const [search] = useSearchParams();
  return (
    <>
      <Title>{words.home.title}</Title>
      {search.has('left') && (
        <p className="note" role="status">
          {search.get('left') === 'here' ? words.ask.leftHere : words.ask.left}
        </p>
      )}
      <h1>{words.home.title}</h1>
      <p className="lead">
        {words.home.what[0]} {words.home.what[1]}
      </p>
      <p className="free">{words.site.free}.</p>
      <p>
        <a href={paths.preCheck}>{words.preCheck.link}</a>
      </p>
      <p>
        <a href={paths.directory}>{useWords().directory.link}</a>
      </p>
      <section className="box" aria-labelledby="ask">
        <h2 id="ask">{words.home.box}</h2>
        <AskForm />
        <p>
          <a href={paths.code}>{words.ask.newCode}</a>
        </p>
      </section>
      <p>
        <a href={paths.check}>{useWords().check.link}</a>
      </p>
      <p>
        <a href={paths.emergencies}>{words.emergencies.link}</a>
      </p>
      <p>
        <a href={paths.rules}>{words.rules.link}</a>
      </p>
      <p>
        <a href={paths.figures}>{words.figures.link}</a>
      </p>
      <p>
        <a href={paths.message}>{words.message.link}</a>
      </p>
      <p>
        <a href={paths.report}>{words.report.link}</a>
      </p>
    </>
  );
}
