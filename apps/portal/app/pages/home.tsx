import { useSearchParams } from 'react-router';
import { AskForm } from '../ask/index.js';
import { Title } from '../look/index.js';
import { useWords } from '../visit/index.js';

export default function Home() {
  const words = useWords();
  const [search] = useSearchParams();
  return (
    <>
      <Title>{words.home.title}</Title>
      {search.has('left') && (
        <p className="note" role="status">
          {words.ask.left}
        </p>
      )}
      <h1>{words.home.title}</h1>
      <p className="lead">
        {words.home.what[0]} {words.home.what[1]}
      </p>
      <p className="free">{words.site.free}.</p>
      <p>
        <a href="/pre-check">{words.preCheck.link}</a>
      </p>
      <p>
        <a href="/directorio">{useWords().directory.link}</a>
      </p>
      <section className="box" aria-labelledby="ask">
        <h2 id="ask">{words.home.box}</h2>
        <AskForm />
        <p>
          <a href="/code">{words.ask.newCode}</a>
        </p>
      </section>
      <p>
        <a href="/verificar">{useWords().check.link}</a>
      </p>
    </>
  );
}
