import { Button } from '@puente/ui/buttons';
import { useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import css from '../offline/checker.css?inline';
import { offlineAddress } from '../offline/served.js';
import { useWords } from '../visit/index.js';

export const loader = () => ({
  script: offlineAddress('script'),
  pictures: offlineAddress('pictures'),
  worker: offlineAddress('worker'),
});

/** `/verificar/sin-conexion`: a page with a script, which takes over where there is no server to ask. */
export default function OfflineCheck() {
  const { script, pictures, worker } = useLoaderData<typeof loader>();
  const words = useWords().offline;
  return (
    <>
      <Title>{words.title}</Title>
      <style dangerouslySetInnerHTML={{ __html: css }} />
      <h1>{words.title}</h1>
      <section
        id="checker"
        aria-label={words.title}
        tabIndex={-1}
        hidden
        {...{ 'data-script': script, 'data-pictures': pictures, 'data-worker': worker }}
      >
        <p className="lead">{words.what}</p>
        <p id="ready" className="note" role="status">
          {words.getting}
        </p>
        <p id="trouble" role="alert" />
        <button id="camera" type="button">
          {words.camera}
        </button>
        <video id="video" hidden muted playsInline aria-label={words.camera} />
        <div className="field">
          <label htmlFor="picture">{words.picture}</label>
          <input id="picture" type="file" accept="image/*" />
        </div>
        <form id="typed">
          <div className="field">
            <label htmlFor="text">{words.text}</label>
            <p className="hint" id="text-hint">
              {words.textHint}
            </p>
            <textarea id="text" rows={4} required spellCheck={false} autoComplete="off" aria-describedby="text-hint" />
          </div>
          <Button>{words.check}</Button>
        </form>
      </section>
      <section id="answer" aria-label={words.check} tabIndex={-1} hidden>
        <div id="shown" />
        <button id="again" type="button">
          {words.again}
        </button>
      </section>
      <noscript>
        <p className="note">{words.noScript}</p>
      </noscript>
      <p>
        <a href={paths.check}>{words.online}</a>
      </p>
      <script type="module" src={script} />
    </>
  );
}
