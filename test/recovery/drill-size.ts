const {
  PUENTE_RECOVERY_CASES: asked,
  PUENTE_RECOVERY_ENDED: askedEnded,
  PUENTE_RECOVERY_SLEEPING: askedAsleep,
} = process.env;
/** Somebody asked for a size of their own, and reads how long each part took. */
export const sized = [asked, askedEnded, askedAsleep].some((one) => one !== undefined);
/** In the host's hands when something is lost: most of them are copies of those that people and processes walked there. */
export const cases = Number(asked ?? '2');
/** Resting in both countries when Temporal is lost, some of them with something that falls due while there is none. */
export const sleeping = Number(askedAsleep ?? '0');
/** Of them, and in each other stage, people move so many on. */
export const moved = Math.min(10, Math.max(1, Math.floor(cases / 2)));
/** In both registers besides: nobody has anything to do in them, and each must be there afterwards. */
export const ended = Number(askedEnded ?? '0');
/**
 * Milliseconds that somebody waits for many to come to rest. Three processes a second start on two cores that others use as well; of what
 * has ended, lists are compared, round after round.
 */
export const patience = 150_000 + Math.min(cases + sleeping, 20_000) * 300 + moved * 3000 + ended * 10;
/** Each journal is verified up to three times. */
export const drillTime = patience * 3 + ended * 60;

/** By people and processes: the others are copies of these, and files of the same people. */
export const mostWalked = 10;

const size = `${String(cases)} cases a stage${ended === 0 ? '' : `, ${String(ended)} ended`}`;

/** Says how long a drill's parts took where somebody asked for a size of their own. */
export function timed() {
  let since = performance.now();
  return (what: string) => {
    const took = ((performance.now() - since) / 1000).toFixed(1);
    since = performance.now();
    if (sized) process.stdout.write(`  ${what}: ${took} s (${size})\n`);
  };
}
