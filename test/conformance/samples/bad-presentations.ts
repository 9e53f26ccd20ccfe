import type { Fault } from '@puente/verifier/node';
import type { Sample } from './sample.js';
import { bind, occasion, show } from './wallet.js';
import type { Workshop } from './workshop.js';

const form = 'dc+sd-jwt';

const base64url = (json: unknown): string => Buffer.from(JSON.stringify(json)).toString('base64url');

/** What a holder, or who has copied from one, does with a wallet's credential. */
export async function badPresentations({ keys, by, issue }: Workshop): Promise<Sample[]> {
  const issued = await issue(form);
  const shown = show(issued, ['given_name', 'family_name']);
  const [, first = ''] = shown.split('~');
  const forged = base64url(['AAAAAAAAAAAAAAAAAAAAAA', 'given_name', 'Otra Persona']);
  const mine = keys.stranger;
  const seconds = by.now.getTime() / 1000;

  const disclosures: readonly (readonly [string, Fault, string])[] = [
    ['a disclosure added', 'disclosure-forged', `${shown}${forged}~`],
    ['a disclosure forged', 'disclosure-forged', shown.replace(first, forged)],
    ['a disclosure twice', 'disclosure-forged', `${shown}${first}~`],
    [
      'a disclosure that takes a signed claim’s place',
      'disclosure-forged',
      `${shown}${base64url(['s', 'scope', 'full'])}~`,
    ],
    ['a disclosure of another credential', 'disclosure-forged', `${shown}${(await issue(form)).split('~')[1] ?? ''}~`],
    ['a disclosure that is none', 'disclosure-forged', `${shown}AAAA~`],
    ['more disclosures than any has', 'too-large', `${shown}${`${first}~`.repeat(70)}`],
  ];
  const bindings: readonly (readonly [string, Fault, string])[] = [
    ['holder binding missing', 'holder-binding-missing', shown],
    ['holder binding replayed: another nonce', 'holder-binding-replayed', await bind(shown, mine, { nonce: 'other' })],
    [
      'holder binding replayed: for somebody else',
      'holder-binding-replayed',
      await bind(shown, mine, { aud: 'https://x.example' }),
    ],
    [
      'holder binding replayed: of an hour ago',
      'holder-binding-replayed',
      await bind(shown, mine, { iat: seconds - 3_600 }),
    ],
    ['holder binding of the future', 'holder-binding-replayed', await bind(shown, mine, { iat: seconds + 3_600 })],
    ['holder binding by another wallet', 'holder-binding-forged', await bind(shown, keys.otherCountry)],
    ['holder binding of other facts', 'holder-binding-forged', (await bind(issued, mine)).replace(issued, shown)],
    ['holder binding cut short', 'holder-binding-forged', (await bind(shown, mine)).slice(0, -4)],
  ];
  const sample = (asked: boolean) =>
    function made([name, fault, text]: readonly [string, Fault, string]): Sample {
      return { name: `${form}: ${name}`, form, fault, text, by: asked ? { ...by, occasion } : by };
    };
  const unbound: readonly Sample[] = await Promise.all(
    (['compact', 'vc+jwt'] as const).map(async (other) => ({
      name: `${other}: holder binding asked of a form that has none`,
      form: other,
      fault: 'holder-binding-missing',
      text: await issue(other),
      by: { ...by, occasion },
    })),
  );
  return [...disclosures.map(sample(false)), ...bindings.map(sample(true)), ...unbound];
}
