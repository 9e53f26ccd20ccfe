import type { CountryCode } from '@puente/domain/kernel';
import { Button } from '@puente/ui/buttons';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import type { Withdrawal } from './withdraw.js';

interface WithdrawFormProps {
  readonly withdrawal: Withdrawal;
  /** The country that asked for measures, while it waits for them: to say no to them is less than to withdraw. */
  readonly measuredIn: CountryCode | undefined;
}

/** What goes and what stays, before anything is withdrawn. Nothing is ticked beforehand. */
export function WithdrawForm({ measuredIn, withdrawal: { number, what } }: WithdrawFormProps) {
  const { country } = useVisit();
  const { deletion, status, withdraw: words } = useWords();
  const { goes, send, stays } = words.of[what];
  return (
    <>
      <p className="lead">
        {words.number} <b className="number">{number}</b>
      </p>
      <h2>{words.goesTitle}</h2>
      <ul>
        {goes.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <h2>{words.staysTitle}</h2>
      <ul>
        {stays.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {what === 'recognition' && measuredIn !== undefined && (
        <p className="note">
          {words.measures} {measuredIn === country && <a href={paths.declineMeasures}>{status.decline.link}</a>}
        </p>
      )}
      <p>
        {words.deletesNothing} <a href={paths.deletion}>{deletion.link}</a>
      </p>
      <form method="post" action={paths.withdraw}>
        <input type="hidden" name="number" value={number} />
        <fieldset>
          <label>
            <input type="checkbox" id="understood" name="understood" value="yes" required /> {words.understood}
          </label>
        </fieldset>
        <Button>{send}</Button>
      </form>
    </>
  );
}
