import { shareFacts } from '@puente/domain/insight/disclosure';
import type { Shares } from '@puente/contracts/answers/worker';
import { Button } from '@puente/ui/buttons';
import { Field } from '@puente/ui/fields';
import { paths } from '../paths/index.js';
import { useWords } from '../visit/index.js';

/** The worker chooses; nothing is ticked beforehand but what the credential is about. */
export function ShareForm({ shares }: { readonly shares: Shares }) {
  const { share } = useWords();
  const [first, ...more] = shares.credentials;
  if (first === undefined) return <p>{share.none}</p>;
  return (
    <form method="post" action={paths.share}>
      {more.length === 0 ? (
        <input type="hidden" name="credential" value={first.number} />
      ) : (
        <fieldset>
          <legend>{share.credential}</legend>
          {shares.credentials.map((credential, n) => (
            <p key={credential.number}>
              <label>
                <input type="radio" name="credential" value={credential.number} defaultChecked={n === 0} />
                <span>
                  {credential.standard.title} <small className="number">{credential.number}</small>
                </span>
              </label>
            </p>
          ))}
        </fieldset>
      )}
      <fieldset aria-describedby="facts-hint">
        <legend>{share.facts}</legend>
        <p className="hint" id="facts-hint">
          {share.factsHint}
        </p>
        {shareFacts.map((fact) => (
          <p key={fact}>
            <label>
              <input type="checkbox" name="fact" value={fact} defaultChecked={fact === 'qualification'} />{' '}
              {share.fact[fact]}
            </label>
          </p>
        ))}
      </fieldset>
      <Field
        name="label"
        label={share.label}
        hint={share.labelHint}
        input={{ type: 'text', autoComplete: 'off', maxLength: 120, required: true }}
      />
      <Field
        name="until"
        label={share.until}
        hint={share.untilHint(shares.usualDays, shares.atMostDays)}
        input={{ type: 'date' }}
      />
      <Button name="intent" value="make">
        {share.make}
      </Button>
    </form>
  );
}
