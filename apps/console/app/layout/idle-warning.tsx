import { paths } from '../paths/index.js';
import { idleSeconds } from '../sign-in/idle.js';
import { useVisit, useWords } from '../visit/index.js';
import { formTokenName } from './form-token.js';

/** Shown by the console's script before a session ends for want of a page, and after it: nobody loses what they typed. */
export function IdleWarning() {
  const { session: words } = useWords();
  const { session } = useVisit();
  if (session === undefined) return null;
  return (
    <aside
      className="idle"
      role="alert"
      hidden
      data-idle={idleSeconds}
      data-who={session.me.id}
      data-still-here={paths.stillHere}
      data-token={formTokenName}
    >
      <p data-ends>{words.ends}</p>
      <p data-ended hidden>
        {words.ended}{' '}
        <a href={paths.signIn} target="_blank" rel="noreferrer">
          {words.enter}
        </a>
      </p>
      <p className="buttons">
        <button type="button">{words.goOn}</button>
      </p>
    </aside>
  );
}
