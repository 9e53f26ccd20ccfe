const width = 30;

/** One line that is written over: how much of the work is done. */
export function progressBar(progress: (text: string) => void, total: number): (done: number) => void {
  return (done) => {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const full = Math.round(share * width);
    progress(`${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${total}`);
  };
}
