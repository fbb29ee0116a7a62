/**
 * What the inline script noted before React ran, as the components take it over. Each function returns a thing once.
 * They are for effects and event handlers, not for rendering: the server knows of none of it. In development there is no
 * inline script, and nothing to take over.
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
