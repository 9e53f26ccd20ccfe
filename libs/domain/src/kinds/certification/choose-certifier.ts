import type { CertifierId, Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { checkCertifier } from './check-application.js';
import { command, event, filer, withApplication } from './define.js';

/** Another certifier, where the first is not accredited any more or trained the worker. */
export interface ChooseCertifier {
  readonly type: 'choose-certifier';
  readonly certifier: CertifierId;
}

export interface CertifierChosen {
  readonly type: 'certifier-chosen';
  readonly at: Instant;
  readonly certifier: CertifierId;
}

export const chooseCertifier = command({
  type: 'choose-certifier',
  givenBy: { draft: filer, returned: filer },
  refusals: ['UNKNOWN_CERTIFIER', 'CERTIFIER_NOT_ACCREDITED', 'CONFLICT_OF_INTEREST', 'UNKNOWN_STANDARD'],
  decide: ({ application }, { certifier }: ChooseCertifier, { now, rules }) =>
    checkCertifier({ ...application, certifier }, rules, now) ??
    accept<CertifierChosen>({ type: 'certifier-chosen', at: now, certifier }),
});

export const certifierChosen = event({
  type: 'certifier-chosen',
  evolve: (file, { certifier }: CertifierChosen) => withApplication(file, { certifier }),
});
