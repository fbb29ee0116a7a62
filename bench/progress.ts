const start = performance.now();

export const elapsedSeconds = (): number => (performance.now() - start) / 1000;

/** Prints to standard error, so that standard output contains only the tables. */
export function report(step: string): void {
  const seconds = Math.round(elapsedSeconds());
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  console.error(`[${clock}] ${step}`);
}
