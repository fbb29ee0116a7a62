/**
 * This inline script makes a page usable before React runs. It must be the same on all pages, so that one hash in the
 * security policy covers it.
 *
 * It must change only attributes, not text. Different text would make React render the page again and empty its boxes.
 */
import type { PreHydration } from '../preHydration';
import './colorMode';
import { consumeInput } from './input';
import './languages';
import { consumeSteps } from './progress';
import './scripts';
import { consumeSearch } from './search';

const preHydration: PreHydration = { consumeInput, consumeSteps, consumeSearch };
// The property isn't enumerable, so that code that lists the properties of `window` doesn't find typed text.
Object.defineProperty(window, 'preHydration', { value: preHydration, configurable: true });
