import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

/** The pages of whoever audits: above each of them. */
export function Places() {
  const { audit } = useWords();
  const { path } = useVisit();
  const places = [
    [paths.audit, audit.title],
    [paths.noticed, audit.noticed],
    [paths.draws, audit.draws],
    [paths.unequal, audit.unequal],
  ] as const;
  return (
    <nav aria-label={audit.places}>
      <ul className="queues">
        {places.map(([at, name]) => (
          <li key={at}>
            <a href={at} aria-current={path === at ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
