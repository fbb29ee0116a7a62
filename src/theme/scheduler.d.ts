/** The part of React that lets the browser have its turn. Its types leave out what is not stable yet. */
declare module 'scheduler' {
  /** How many times a second; 0 is the default, every 5 ms. */
  export function unstable_forceFrameRate(framesPerSecond: number): void;
}
