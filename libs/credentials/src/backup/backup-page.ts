import { createHash } from 'node:crypto';
import { openScript } from './open-script.js';

interface Words {
  readonly title: string;
  readonly what: string;
  readonly passphrase: string;
  readonly open: string;
  readonly wrong: string;
  readonly alt: string;
  readonly text: string;
  readonly vc: string;
  readonly lost: string;
}

const words: Readonly<Record<'es' | 'en', Words>> = {
  es: {
    title: 'Respaldo de una credencial',
    what: 'Escriba la frase secreta con que lo guardó. Nada sale de este teléfono o computadora.',
    passphrase: 'Frase secreta',
    open: 'Abrir',
    wrong: 'Con esa frase no se abre. Revise las mayúsculas y los acentos.',
    alt: 'Código QR de la credencial',
    text: 'Texto del código',
    vc: 'Descargar la credencial verificable',
    lost: 'El código se comprueba como siempre. Para llevarla otra vez en una billetera, abra su trámite con su número y un código; si ya no le llega, vaya a una oficina.',
  },
  en: {
    title: 'Backup of a credential',
    what: 'Type the secret phrase with which you kept it. Nothing leaves this phone or computer.',
    passphrase: 'Secret phrase',
    open: 'Open',
    wrong: 'That phrase does not open it. Look at capitals and accents.',
    alt: 'QR code of the credential',
    text: 'Text of the code',
    vc: 'Download the verifiable credential',
    lost: 'The code is checked as ever. To have it in a wallet again, open your case with its number and a code; where that does not reach you any more, go to an office.',
  },
};

const script = createHash('sha256').update(openScript).digest('base64');
const policy = `default-src 'none'; script-src 'sha256-${script}'; style-src 'unsafe-inline'; img-src data:; form-action 'none'`;
const css =
  'body{font:1.1rem/1.5 sans-serif;max-width:34rem;margin:1rem auto;padding:0 1rem}img{width:100%}input,textarea,button{font:inherit;width:100%;padding:.6rem;box-sizing:border-box}';

/** A file that opens itself: whoever has lost everything else needs no program, no account and no network. */
export function backupPage(jwe: string, language: 'es' | 'en'): string {
  const said = words[language];
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${said.title}</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>${said.title}</h1>
<form>
<p>${said.what}</p>
<p><label for="passphrase">${said.passphrase}</label><input id="passphrase" type="password" autocomplete="off" required></p>
<p role="alert" hidden>${said.wrong}</p>
<p><button>${said.open}</button></p>
</form>
<div id="content" hidden>
<p><b id="number"></b></p>
<img id="qr" alt="${said.alt}">
<p><label for="text">${said.text}</label><textarea id="text" rows="6" readonly></textarea></p>
<p><a id="vc" download="credencial.jwt">${said.vc}</a></p>
<p>${said.lost}</p>
</div>
</main>
<script type="application/jose" id="backup">${jwe}</script>
<script>${openScript}</script>
</body>
</html>
`;
}
