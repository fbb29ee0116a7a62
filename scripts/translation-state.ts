import { textHash, translatedFrom } from '../plugins/translations/freshness';
import type { Texts } from './translation-files';

/**
 * A translation is `behind` if the English text is newer, or if the translation was never accepted. It's `obsolete` if
 * the English text no longer exists.
 */
export interface State {
  readonly current: readonly string[];
  readonly behind: readonly string[];
  readonly missing: readonly string[];
  readonly obsolete: readonly string[];
}

export function pageState(english: Texts, translated: Texts): State {
  return stateOf(english, translated, (name) => translatedFrom(translated[name] as string));
}

export function messageState(english: Texts, translated: Texts, origins: Texts): State {
  const state = stateOf(english, translated, (id) => origins[id]);
  return { ...state, missing: state.missing.filter((id) => !OPTIONAL.test(id)) };
}

/**
 * Matches messages that the project doesn't have to translate. Docusaurus already translates its theme, and the site
 * never shows the name of a version, because it has only one.
 */
const OPTIONAL = /^code\.json theme\.|^current\.json version\./;

function stateOf(english: Texts, translated: Texts, originOf: (name: string) => string | undefined): State {
  const isBoth = (name: string) => name in english;
  const isCurrent = (name: string) => originOf(name) === textHash(english[name] as string);
  const both = Object.keys(translated).filter(isBoth);
  return {
    current: both.filter(isCurrent),
    behind: both.filter((name) => !isCurrent(name)),
    missing: Object.keys(english).filter((name) => !(name in translated)),
    obsolete: Object.keys(translated).filter((name) => !isBoth(name)),
  };
}
