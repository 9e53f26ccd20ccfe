import { dirname, join } from 'node:path';

/** The package's own folder, the same from source and from the build: the data files are not copied. */
const packageFolder = dirname(require.resolve('@puente/country-packs/package.json'));

export const packagedPacks = join(packageFolder, 'packs');
export const packagedAgreements = join(packageFolder, 'agreements');
export const packagedShared = join(packageFolder, 'shared');
