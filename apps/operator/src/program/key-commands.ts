import type { Command } from 'commander';
import { isCountryCode } from '@puente/domain/kernel';
import { CannotDo } from '../answer/index.js';
import {
  announceKeys,
  checkPeers,
  followKeys,
  markCompromised,
  pinPeer,
  rotateKeys,
  showEntry,
  showKeys,
} from '../keys/index.js';
import type { Confirming } from './confirming.js';
import { askingOf, confirmOption } from './confirming.js';
import type { Answering, Surroundings } from './program.js';
import { sealingCommands } from './sealing-commands.js';

export function keyCommands(root: Command, around: Surroundings, answering: Answering): void {
  const { environment, now } = around;
  const keys = root.command('keys').description('Llaves con las que se firma · Keys with which is signed');
  keys
    .command('show')
    .description('Huellas y fechas de las llaves públicas · Fingerprints and dates of the public keys')
    .action(answering(({ lang }) => showKeys(environment, lang)));
  keys
    .command('entry')
    .description('Lo que los demás anotan de este nodo en su anexo · What the others note of this node in their annex')
    .action(answering(() => showEntry(environment)));
  keys
    .command('rotate')
    .description('Firma credenciales una llave nueva · A new key signs credentials')
    .option(...confirmOption)
    .action(
      answering(({ lang }, confirming: Confirming) =>
        rotateKeys(environment, now(), askingOf(around, lang, confirming)),
      ),
    );
  fingerprint(keys.command('compromised <kid>'))
    .description('Otra persona puede tener una llave · Somebody else may have a key')
    .requiredOption('--since <day>', 'desde cuándo: AAAA-MM-DD · since when: YYYY-MM-DD')
    .option(...confirmOption)
    .action(
      answering(({ lang }, kid: string, { since, ...confirming }: Confirming & { since: string }) =>
        markCompromised(environment, { kid, since, at: now() }, askingOf(around, lang, confirming)),
      ),
    );
  keys
    .command('announce')
    .description('Anuncia la llave que sigue a la de los eventos · Announces the key that follows the one of events')
    .option('--from <instant>', 'desde cuándo firma (en 7 días) · since when it signs (in 7 days)')
    .option(
      '--until <instant>',
      'hasta cuándo vale la de ahora (14 días más) · how long that of now counts (14 days more)',
    )
    .option(...confirmOption)
    .action(
      answering(({ lang }, { confirm, ...asked }: Confirming & { from?: string; until?: string }) =>
        announceKeys(
          environment,
          { ...asked, at: now() },
          askingOf(around, lang, confirm === undefined ? {} : { confirm }),
        ),
      ),
    );
  keys
    .command('follow')
    .description(
      'Anota lo que cada país anunció de su llave de eventos, y termina los cambios que vencieron · Takes what each country announced of its key of events, and ends the changes whose time is over',
    )
    .option('--at-once <country>', 'sin plazo, confirmada por otra vía · without notice, confirmed by another way')
    .option('--reason <text>', 'quién la confirmó y cómo · who confirmed it, and how')
    .action(
      answering(({ lang }, { atOnce: country, reason = '' }: { atOnce?: string; reason?: string }) =>
        followKeys(environment, { at: now(), ...(country === undefined ? {} : { atOnce: { country, reason } }) }, lang),
      ),
    );
  keys
    .command('check-peers')
    .description('Si cada país publica las llaves del anexo · Whether each country publishes the keys of the annex')
    .action(answering(({ lang }) => checkPeers(environment, lang)));
  fingerprint(keys.command('take <country> <kid>'))
    .description(
      'Anota la llave que otro país publica y confirmó por otra vía · Takes the key that another country publishes and confirmed by another way',
    )
    .action(
      answering((_common, country: string, kid: string) => {
        if (!isCountryCode(country)) throw notACountry;
        return pinPeer(environment, country, kid);
      }),
    );
  sealingCommands(keys, around, answering);
}

/** One in sixty-four begins with a dash, and is no option. */
const fingerprint = (command: Command): Command => command.allowUnknownOption().helpOption('--help');

const notACountry = new CannotDo(
  { es: 'El país es un código de dos letras.', en: 'The country is a code of two letters.' },
  'NOT_A_COUNTRY',
);
