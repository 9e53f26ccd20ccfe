import type { WalletOffer } from '@puente/contracts/answers/worker';
import { paths } from '../paths/index.js';
import { QrFigure } from './qr-figure.js';
import type { Reading } from './reading.js';

interface WalletProps {
  readonly reading: Reading;
  readonly offer: WalletOffer | undefined;
  readonly full: boolean;
}

/** The button, and what it brings: a code for the wallet, the same as a link, and the number to type. */
export function Wallet({ full, offer, reading: { credential, words } }: WalletProps) {
  const { wallet } = words;
  return (
    <section aria-labelledby="wallet" className={offer ? 'box' : undefined}>
      <h2 id="wallet">{wallet.title}</h2>
      {offer ? (
        <>
          <p>
            {wallet.pin} <code>{offer.pin}</code>
          </p>
          <p>
            <b>{wallet.secret}</b> {wallet.minutes}
          </p>
          <p>
            {wallet.scan} <a href={offer.link}>{wallet.open}</a>:
          </p>
          <QrFigure alt={wallet.alt} svg={offer.qrSvg} />
        </>
      ) : (
        <p>{wallet.what}</p>
      )}
      {full ? (
        <p className="note">{words.copies.full}</p>
      ) : (
        <form method="post" action={`${paths.credential}#wallet`}>
          <input type="hidden" name="number" value={credential.number} />
          <button type="submit" name="intent" value="offer" className={offer ? 'quiet' : undefined}>
            {wallet.start}
          </button>
        </form>
      )}
    </section>
  );
}
