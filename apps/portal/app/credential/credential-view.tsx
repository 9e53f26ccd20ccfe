import type { OwnCredential, WalletOffer } from '@puente/contracts/answers/worker';
import { ButtonLink } from '@puente/ui/buttons';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import { Backup } from './backup.js';
import { Copies } from './copies.js';
import { Downloads } from './downloads.js';
import { QrFigure } from './qr-figure.js';
import { counting, readingOf } from './reading.js';
import { Standing } from './standing.js';
import { Wallet } from './wallet.js';
import { WhatItSays } from './what-it-says.js';

/** How many copies count at once; the law of the credential says so. */
const copiesAtMost = 5;

interface ViewProps {
  readonly credential: OwnCredential;
  /** Absent where no paper counts. */
  readonly qr: string | undefined;
  readonly offer: WalletOffer | undefined;
}

/** What the worker carries, as large as the phone: first what others want to see, then what they may do with it. */
export function CredentialView({ credential, offer, qr }: ViewProps) {
  const visit = useVisit();
  const { status } = useWords();
  const reading = readingOf(credential, visit);
  const { words } = reading;
  const { is } = credential.standing;
  const holds = is === 'in-force' || is === 'suspended';
  return (
    <>
      <h1>{credential.standard.name}</h1>
      {credential.demonstration && <p className="demonstration">{status.demonstration}</p>}
      <Standing {...reading} />
      {credential.hearing && <Hearing />}
      {is === 'revoked' && <MayAppeal />}
      {qr !== undefined && (
        <>
          <QrFigure alt={words.qr.alt} svg={qr} />
          <p className="hint">{words.qr.hint}</p>
        </>
      )}
      <WhatItSays {...reading} />
      {qr !== undefined && <Downloads {...reading} />}
      {holds && <Wallet reading={reading} offer={offer} full={counting(credential).length >= copiesAtMost} />}
      {holds && <Copies {...reading} />}
      {qr !== undefined && <Backup {...reading} />}
    </>
  );
}

/** While the period runs; afterwards that page says that there is nothing to appeal. */
function MayAppeal() {
  const { appeal } = useWords();
  return (
    <p>
      <a href={paths.appeal}>{appeal.instead.credential}</a>
    </p>
  );
}

/** The worker is heard before anything is decided about it. */
function Hearing() {
  const { answer } = useWords();
  return (
    <div className="note">
      <p>{answer.credential}</p>
      <p>
        <ButtonLink href={paths.answer}>{answer.link}</ButtonLink>
      </p>
    </div>
  );
}
