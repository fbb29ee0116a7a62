/**
 * The one inline script of each page, at the end of its body (plugins/deferred-hydration). It makes the page usable
 * before React runs, and loads React when someone uses the page.
 *
 * It's the same on each page, so one hash in the security policy covers it. It sets attributes and never text, because
 * different text makes React render the page again and empty its boxes.
 */
import type { PreHydration } from '../preHydration';
import './colorMode';
import { consumeInput } from './input';
import './languages';
import { consumeSteps } from './progress';
import './scripts';
import { consumeSearch } from './search';

const preHydration: PreHydration = { consumeInput, consumeSteps, consumeSearch };
// Not enumerable, so code that lists the properties of `window` doesn't find typed text.
Object.defineProperty(window, 'preHydration', { value: preHydration, configurable: true });
