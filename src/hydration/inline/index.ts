/**
 * The one inline script of every page, at the end of its body (plugins/deferred-hydration puts it there). It makes the
 * page usable before React runs, and loads React when someone uses the page. It is the same on every page, so one hash
 * in the security policy covers it. It sets attributes and never text, because text that differs makes React draw the
 * page again and empty its boxes.
 */
import type { PreHydration } from '../preHydration';
import './colorMode';
import { consumeInput } from './input';
import './languages';
import { consumeSteps } from './progress';
import './scripts';
import { consumeSearch } from './search';

const preHydration: PreHydration = { consumeInput, consumeSteps, consumeSearch };
// Not enumerable, so that nothing comes across typed text by listing what the window has.
Object.defineProperty(window, 'preHydration', { value: preHydration, configurable: true });
