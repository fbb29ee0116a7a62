/** Puts the live test's code and its signing libraries into a separate chunk, which loads after the page is usable. */
export { writeCommand } from '@site/src/credentials/command';
export { explainResponse } from '@site/src/credentials/explain';
export { signRequest } from '@site/src/credentials/sign';
