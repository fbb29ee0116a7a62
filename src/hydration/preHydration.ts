/**
 * What the inline script recorded before React ran. Each function returns it once. Call them in effects and event
 * handlers, not while rendering, because the server has none of it. In development there's no inline script and nothing
 * recorded.
 */
export interface PreHydration {
  /** The text that was typed into the box with this `data-preserve-input`; `''` if there is none. */
  readonly consumeInput: (key: string) => string;
  /** Steps that were checked (true) and unchecked (false), by id. */
  readonly consumeSteps: () => Readonly<Record<string, boolean>>;
  /** Whether the search shortcut was pressed. */
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
