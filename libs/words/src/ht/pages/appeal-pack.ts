import type { appealPack as es } from '../../es/pages/appeal-pack.js';

export const appealPack: typeof es = {
  title: 'Papye pou yon apèl',
  link: 'Telechaje papye pou yon apèl (PDF)',
  hint: 'Sa yo deside, poukisa, dapre ki règ, jiska kilè ak devan ki moun ou ka fè apèl, ak ki prèv. Non ou pa ladan l.',
  of: (number) => `Dosye ${number}.`,
  made: (country, day) =>
    `Fèt nan peyi ${country}, ${day}, ak sa dosye a te di jou sa a. Poukont li, li pa pwouve anyen: se sa dosye a di ki konte.`,
  nothing: 'Yo poko deside anyen nan dosye sa a.',
  units: 'Sa yo deside, inite pa inite',
  whole: 'Sa yo deside',
  lastDays: 'Dènye jou',
  appealBy: (day) => `Pou fè apèl: ${day}.`,
  runsUntil: (day) => `Delè k ap mache kounye a: ${day}.`,
  shownUntil: (day) => `Pou yo montre ou sa: ${day}.`,
  evidence: 'Prèv ki nan dosye a',
  sha256: (hash) => `SHA-256: ${hash}`,
  bodies: 'Devan ki moun, ak kiyès ki ede gratis',
};
