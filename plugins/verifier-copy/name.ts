/** The copy's file in the build. It has a policy of its own, so what finishes the site's pages leaves it alone. */
export const COPY_FILE = 'verifier.html';
