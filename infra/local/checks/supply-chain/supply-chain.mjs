/** What comes from others, by the lock file: an entry for each package that is installed, our own left out. */
export const packagesOf = (lock) =>
  Object.entries(lock.packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
    .map(([path, entry]) => ({ path, name: path.slice(path.lastIndexOf('node_modules/') + 13), ...entry }));

/** No address of a mirror, and for every archive the sum by which it is known again. */
export const lockFaults = (lock) =>
  packagesOf(lock).flatMap(({ path, resolved, integrity, inBundle }) => [
    ...(resolved === undefined
      ? []
      : [`${path} records the address ${resolved}: install with .npmrc, which leaves addresses out`]),
    ...(inBundle === true || /^sha512-[\w+/]{86}==$/.test(integrity ?? '')
      ? []
      : [`${path} has no sha512 integrity: nobody would see another archive`]),
  ]);

/** Every licence, or the package itself where it names none, is judged against EUPL-1.2 with a reason. */
export function licenceFaults(lock, { licences, packages }) {
  const found = packagesOf(lock);
  const unjudged = found
    .filter(({ name, license }) => !Object.hasOwn(packages, name) && !Object.hasOwn(licences, license ?? ''))
    .map(({ name, license }) => `${name}: nobody has judged “${license ?? 'no licence'}” (judged.json)`);
  return [
    ...new Set(unjudged),
    ...leftOver('licence', licences, found, 'license'),
    ...leftOver('package', packages, found, 'name'),
  ];
}

/** Whatever wants to run when it is installed is allowed to in package.json, or listed with why it does not have to. */
export function scriptFaults(lock, allowScripts, { scriptsThatDoNotRun }) {
  const found = packagesOf(lock).filter(({ hasInstallScript }) => hasInstallScript === true);
  const unknown = found
    .filter(({ name }) => allowScripts[name] !== true && !Object.hasOwn(scriptsThatDoNotRun, name))
    .map(({ name }) => `${name} wants to run a script when it is installed: allow it in package.json, or say why not`);
  const allowed = leftOver('script of', allowScripts, found, 'name');
  return [...new Set(unknown), ...allowed, ...leftOver('script of', scriptsThatDoNotRun, found, 'name')];
}

/** What was judged and is not there any more is taken out, so that the lists stay what they say. */
const leftOver = (what, judged, found, field) => {
  const there = new Set(found.map((entry) => entry[field]));
  return Object.keys(judged)
    .filter((name) => !there.has(name))
    .map((name) => `the ${what} “${name}” is judged and is nowhere`);
};

/** Known faults of packages from `high` on, but for those excepted with a reason and until a day. @param today ISO date */
export const auditFaults = ({ vulnerabilities = {} }, exceptions, today) =>
  Object.values(vulnerabilities)
    .flatMap(({ name, via }) => via.filter((each) => typeof each === 'object').map((each) => ({ name, ...each })))
    .filter(({ severity }) => severity === 'high' || severity === 'critical')
    .filter(({ url }) => !exceptions.some((one) => one.url === url && one.why !== '' && today <= one.until))
    .map(({ name, severity, title, url }) => `${name}: ${severity}: ${title} (${url})`);
