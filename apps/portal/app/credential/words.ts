import type { CredentialAnswer } from '../api/index.js';
import type { Language } from '../words/index.js';
import { credentialEn } from './words-en.js';
import { credentialEs } from './words-es.js';

type Is = CredentialAnswer['standing']['is'];
type Verdict = CredentialAnswer['units'][number]['verdict'];

/** All that the page of a credential says, in one language. */
export interface CredentialWords {
  readonly link: string;
  readonly title: string;
  /** How it stands, in one word. */
  readonly standing: Readonly<Record<Is, string>>;
  readonly means: Readonly<Record<Is, (day: string | undefined) => string>>;
  readonly reasons: string;
  readonly qr: { readonly alt: string; readonly hint: string };
  readonly kinds: Readonly<Record<CredentialAnswer['kind'], string>>;
  readonly scopes: Readonly<Record<CredentialAnswer['scope'], string>>;
  readonly holder: string;
  readonly agency: string;
  readonly until: string;
  readonly openEnded: string;
  readonly number: string;
  readonly units: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly conditions: string;
  readonly downloads: {
    readonly title: string;
    readonly pdf: string;
    readonly qr: string;
    readonly text: string;
    readonly vc: string;
    readonly badge: string;
    readonly less: string;
    readonly lessQr: string;
    readonly lessVc: string;
  };
  readonly wallet: {
    readonly title: string;
    readonly what: string;
    readonly start: string;
    readonly scan: string;
    readonly open: string;
    readonly pin: string;
    readonly secret: string;
    readonly minutes: string;
    readonly alt: string;
    readonly notTaken: string;
  };
  readonly copies: {
    readonly title: string;
    readonly what: string;
    readonly media: Readonly<Record<'paper' | 'wallet', string>>;
    readonly since: (day: string) => string;
    readonly ended: (day: string) => string;
    readonly lost: Readonly<Record<'paper' | 'wallet', string>>;
    readonly noPaper: string;
    readonly newPaper: string;
    readonly full: string;
  };
  readonly lost: {
    readonly title: Readonly<Record<'paper' | 'wallet', string>>;
    readonly what: string;
    readonly noWayBack: string;
    readonly others: string;
    readonly confirm: string;
    readonly back: string;
    readonly done: string;
  };
  readonly backup: {
    readonly title: string;
    readonly what: string;
    readonly passphrase: string;
    readonly passphraseHint: string;
    readonly make: string;
    readonly noSession: string;
  };
  readonly more: { readonly share: string; readonly looks: string; readonly status: string };
  readonly none: string;
  readonly elsewhere: (number: string) => string;
  readonly others: string;
}

const byLanguage: Readonly<Record<Language, CredentialWords>> = { es: credentialEs, en: credentialEn };
export const credentialWords = (language: Language): CredentialWords => byLanguage[language];
