/**
 * What the inline script recorded before React ran. Each function returns its record only once. Don't call these
 * functions while rendering: the server has no records, so its HTML would differ.
 */
export interface PreHydration {
  /** The text that was typed into the box with this `data-preserve-input`, or `''`. */
  readonly consumeInput: (key: string) => string;
  /** Whether each step was checked (true) or unchecked (false), by step ID. */
  readonly consumeSteps: () => Readonly<Record<string, boolean>>;
  readonly consumeSearch: () => boolean;
}

declare global {
  interface Window {
    preHydration?: PreHydration;
  }
}

export const consumeEarlyInput = (key: string): string => window.preHydration?.consumeInput(key) ?? '';

export const consumeEarlySteps = (): Readonly<Record<string, boolean>> => window.preHydration?.consumeSteps() ?? {};

export const consumeEarlySearch = (): boolean => window.preHydration?.consumeSearch() ?? false;
