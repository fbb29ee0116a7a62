/**
 * Lists translations that aren't up to date. `--accept PAGE` or `--accept MESSAGE` marks a translation as up to date,
 * and `--accept` alone marks all of them.
 */
import { writeFileSync } from 'node:fs';
import { noteOrigin, textHash } from '../plugins/translations/freshness';
import { messageFaults, pageFaults } from './translation-faults';
import {
  originsFile,
  pageFile,
  readEnglishMessages,
  readEnglishPages,
  readOrigins,
  readTranslatedMessages,
  readTranslatedPages,
  translatedLanguages,
  type Texts,
} from './translation-files';
import { messageState, pageState, type State } from './translation-state';

const [option, ...names] = process.argv.slice(2);
if (option !== undefined && option !== '--accept') {
  console.error('Usage: npm run translations [-- --accept [PAGE | MESSAGE]…]');
  process.exit(2);
}

const english = { pages: readEnglishPages(), messages: readEnglishMessages() };
let hasFaults = false;

function isSound(name: string, faults: readonly string[]): boolean {
  faults.forEach((fault) => console.log(`  ${name} ${fault}`));
  if (faults.length > 0) hasFaults = true;
  return faults.length === 0;
}

/**
 * Whether `--accept` applies to a page or message. A page can be named by the end of its path, and a message by its id.
 */
function isNamed(text: string): boolean {
  const own = text.replace(/^\w+\.json /, '');
  const isSame = (name: string) => name === own || name.endsWith(`/${own}`) || own.endsWith(`/${name}`);
  return names.length === 0 || names.some((name) => isSame(name.replaceAll('\\', '/')));
}

function acceptPages(language: string, pages: Texts): void {
  for (const [page, text] of Object.entries(pages).filter(([page]) => page in english.pages && isNamed(page))) {
    const source = english.pages[page] as string;
    if (isSound(page, pageFaults(source, text))) {
      writeFileSync(pageFile(language, page), noteOrigin(text, textHash(source)));
    }
  }
}

function acceptMessages(language: string, messages: Texts): void {
  const before = readOrigins(language);
  const origins = Object.entries(messages)
    .filter(([id]) => id in english.messages)
    .flatMap(([id, message]) => {
      const source = english.messages[id] as string;
      const isAccepted = isNamed(id) && isSound(id, messageFaults(source, message, language));
      const hash = isAccepted ? textHash(source) : before[id];
      return hash === undefined ? [] : [[id, hash] as const];
    });
  const sorted = origins.sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(originsFile(language), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

function report(language: string, what: string, { current, ...rest }: State): void {
  const counts = Object.entries(rest).map(([state, list]) => `${list.length} ${state}`);
  console.log(`${language}: ${current.length} ${what} up to date, ${counts.join(', ')}.`);
  for (const [state, list] of Object.entries(rest)) list.forEach((name: string) => console.log(`  ${state}: ${name}`));
}

for (const language of translatedLanguages()) {
  if (option === '--accept') {
    acceptPages(language, readTranslatedPages(language));
    acceptMessages(language, readTranslatedMessages(language));
  }
  report(language, 'pages', pageState(english.pages, readTranslatedPages(language)));
  report(language, 'messages', messageState(english.messages, readTranslatedMessages(language), readOrigins(language)));
}
if (hasFaults) process.exitCode = 1;
