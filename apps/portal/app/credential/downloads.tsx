import { ButtonLink } from '@puente/ui/buttons';
import type { Reading } from './reading.js';

export function Downloads({ at, words }: Reading) {
  const { downloads } = words;
  return (
    <section aria-labelledby="downloads">
      <h2 id="downloads">{downloads.title}</h2>
      <p>
        <ButtonLink href={at('pdf')}>{downloads.pdf}</ButtonLink>
      </p>
      <ul className="plain">
        <li>
          <a href={at('qr.png')}>{downloads.qr}</a>
        </li>
        <li>
          <a href={at('qr.txt')}>{downloads.text}</a>
        </li>
        <li>
          <a href={at('vc')}>{downloads.vc}</a>
        </li>
        <li>
          <a href={at('badge.png')}>{downloads.badge}</a>
        </li>
        <li>
          {downloads.less} <a href={at('qr.png?identity=false')}>{downloads.lessQr}</a>,{' '}
          <a href={at('vc?identity=false')}>{downloads.lessVc}</a>
        </li>
      </ul>
    </section>
  );
}
