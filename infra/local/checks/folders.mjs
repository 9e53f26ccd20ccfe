/**
 * Folders of a package, as a newcomer sees them: which stands on which must be visible from their names alone. A folder's
 * own files stand on its sub-folders. So no file imports one that lies in a folder above its own, and no folder reaches
 * itself through its neighbours. Type imports count. A test may look wherever it likes.
 */
const packageOf = (file) => /^(?:(?:apps|libs)\/[^/]+|workflows|activities|test)(?=\/)/.exec(file)?.[0];
const forTests = /\.(spec|sample|contract)\.tsx?$/;
const folderOf = (file) => file.slice(0, file.lastIndexOf('/'));

/** @param modules as dependency-cruiser finds them */
export function arrowsIn(modules) {
  return modules.flatMap(({ source, dependencies }) =>
    dependencies
      .map(({ resolved }) => ({ from: source, to: resolved }))
      .filter(({ from, to }) => !forTests.test(from) && from !== to)
      .filter(({ from, to }) => packageOf(from) !== undefined && packageOf(from) === packageOf(to)),
  );
}

/** Those from a sub-folder to a file of a folder that holds it. */
export const arrowsUp = (arrows) => arrows.filter(({ from, to }) => folderOf(from).startsWith(`${folderOf(to)}/`));

/** @returns each circle once: the folder in which it lies, the neighbours in it, and one import for each step */
export function circlesIn(arrows) {
  const neighbourhoods = new Map();
  for (const { from, to } of arrows) {
    const [here, there] = [from.split('/'), to.split('/')];
    let depth = 0;
    while (depth < Math.min(here.length, there.length) - 1 && here[depth] === there[depth]) depth += 1;
    const [a, b] = [here, there].map((path) => (depth < path.length - 1 ? path[depth] : '.'));
    if (a === b) continue;
    const within = here.slice(0, depth).join('/');
    const steps = entry(neighbourhoods, within, () => new Map());
    entry(
      entry(steps, a, () => new Map()),
      b,
      () => `${from} → ${to}`,
    );
  }
  return [...neighbourhoods].flatMap(([within, steps]) => {
    const circle = circleOf(steps);
    if (circle === undefined) return [];
    const imports = circle.map((each, i) => steps.get(each).get(circle[(i + 1) % circle.length]));
    return [{ within, circle, imports }];
  });
}

function entry(map, key, make) {
  if (!map.has(key)) map.set(key, make());
  return map.get(key);
}

/** The first circle that a walk meets. */
function circleOf(steps) {
  const done = new Set();
  const walk = (node, path) => {
    if (path.includes(node)) return path.slice(path.indexOf(node));
    if (done.has(node)) return undefined;
    for (const next of steps.get(node)?.keys() ?? []) {
      const found = walk(next, [...path, node]);
      if (found !== undefined) return found;
    }
    done.add(node);
    return undefined;
  };
  for (const node of steps.keys()) {
    const found = walk(node, []);
    if (found !== undefined) return found;
  }
  return undefined;
}
