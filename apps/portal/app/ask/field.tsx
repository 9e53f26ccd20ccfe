import type { ComponentProps } from 'react';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly example?: string;
  readonly fault?: string | undefined;
  readonly input: ComponentProps<'input'>;
}

/** A box with its label and hint; a fault stands between the hint and the box and is read with it. */
export function Field({ name, label, hint, example, fault, input }: FieldProps) {
  const described = [`${name}-hint`, ...(fault === undefined ? [] : [`${name}-fault`])].join(' ');
  return (
    <div className={fault === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={name}>{label}</label>
      <p className="hint" id={`${name}-hint`}>
        {hint} {example !== undefined && <span className="number">{example}</span>}
      </p>
      {fault !== undefined && (
        <p className="fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      <input
        {...input}
        id={name}
        name={name}
        aria-describedby={described}
        aria-invalid={fault === undefined ? undefined : true}
      />
    </div>
  );
}

/** Well formed, and nobody's. */
export const exampleNumber = 'GT-26-7K3M9Q-N';

/** Read aloud and typed by thumb: capitals, nothing corrected. */
export const numberInput = {
  type: 'text',
  autoCapitalize: 'characters',
  autoComplete: 'off',
  autoCorrect: 'off',
  spellCheck: false,
  maxLength: 64,
} as const satisfies ComponentProps<'input'>;

export const codeInput = {
  type: 'text',
  inputMode: 'numeric',
  autoComplete: 'one-time-code',
  spellCheck: false,
  maxLength: 64,
} as const satisfies ComponentProps<'input'>;
