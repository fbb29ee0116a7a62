/**
 * The one inline script of every page, at the end of its body (plugins/deferred-hydration). Small, the same on every page,
 * and alone: what it imports is inlined with it. It paints attributes, never text (design.md, Settled).
 */
import './capture';
import './colorMode';
import './print';
import './progress';
import './scripts';
import './search';
