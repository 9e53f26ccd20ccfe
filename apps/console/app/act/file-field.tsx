import { FillingContext } from './filling.js';
import { Fault } from './group.js';

interface FileBox {
  readonly label: string;
  readonly hint: string;
  /** As of `accept` of HTML. */
  readonly accept: string;
  readonly faults: Readonly<Record<string, string>>;
}

/** A file of the computer, the scanner or a telephone, under the name `file`. */
export function FileField({ accept, faults, hint, label }: FileBox) {
  const wrong = faults['file'] !== undefined;
  return (
    <div className={wrong ? 'field wrong' : 'field'}>
      <label htmlFor="file">{label}</label>
      <p className="hint" id="file-hint">
        {hint}
      </p>
      <FillingContext value={{ typed: {}, faults, units: [], documents: [] }}>
        <Fault path="file" />
      </FillingContext>
      <input
        id="file"
        name="file"
        type="file"
        accept={accept}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? 'file-hint file-fault' : 'file-hint'}
      />
    </div>
  );
}
