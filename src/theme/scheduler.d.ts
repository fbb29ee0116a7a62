/** The `scheduler` package comes without types, and `@types/scheduler` 0.28 lacks `unstable_forceFrameRate`. */
declare module 'scheduler' {
  /** Lets React work for 1 / `framesPerSecond` of a second before it pauses. 0 restores the default, 5 ms. */
  export function unstable_forceFrameRate(framesPerSecond: number): void;
  export function unstable_scheduleCallback(priority: number, callback: () => void): unknown;
  export function unstable_shouldYield(): boolean;
}
