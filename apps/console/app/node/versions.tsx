import { useWords } from '../visit/index.js';
import type { Shown } from './shown.js';

/** What the node runs by. */
export function Versions({ view: { versions } }: Shown) {
  const { node } = useWords();
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{node.versions}</h2>
      <ul>
        {versions.map(({ name, of, version }) => (
          <li key={`${of} ${name} ${version}`}>
            {node.versionsOf[of]}: {name} <b>{version}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
