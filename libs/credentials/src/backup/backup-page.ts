import { createHash } from 'node:crypto';
import type { PageLanguage } from '@puente/words/languages';
import { answersIn } from '@puente/words/languages';
import { openScript } from './open-script.js';

const script = createHash('sha256').update(openScript).digest('base64');
const policy = `default-src 'none'; script-src 'sha256-${script}'; style-src 'unsafe-inline'; img-src data:; form-action 'none'`;
const css =
  'body{font:1.1rem/1.5 sans-serif;max-width:34rem;margin:1rem auto;padding:0 1rem}img{width:100%}input,textarea,button{font:inherit;width:100%;padding:.6rem;box-sizing:border-box}';

/** A file that opens itself: whoever has lost everything else needs no program, no account and no network. */
export function backupPage(jwe: string, language: PageLanguage): string {
  const said = answersIn(language).backup;
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
