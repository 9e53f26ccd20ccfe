import { useWords } from '../visit/index.js';

/** Which keys save time, shown in one place and switched off there; they need the script, and nothing needs them. */
export function KeyMap() {
  const { keys } = useWords();
  return (
    <footer>
      <details data-key="?">
        <summary>{keys.title}</summary>
        <dl className="keys">
          {Object.entries(keys.map).map(([key, what]) => (
            <div key={key} className="pair">
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p>{keys.hint}</p>
        <button type="button" className="quiet" hidden data-keys-switch data-off={keys.off} data-on={keys.on} />
      </details>
    </footer>
  );
}
