import Link from '@docusaurus/Link';
import { usePluralForm } from '@docusaurus/theme-common';
import Translate, { translate } from '@docusaurus/Translate';
import { consumeEarlyInput } from '@site/src/hydration/preHydration';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useBackToPage } from '../shared/useBackToPage';
import { useDebouncedValue } from '../shared/useDebouncedValue';
import type { Hit } from './engine';
import type { Piece } from './excerpt';
import styles from './styles.module.css';
import { useSearch, type Loading } from './useSearch';

/** How long typing must pause before screen readers announce the number of results. */
const PAUSE_MS = 700;
/** Limits the length of the query, because each word in it is compared with all words on the site. */
const MOST_LETTERS = 200;
const KEEP = 'search';

/** Readers may paste a key into the search, so the query must never be in an address, an attribute, or a request. */
export function Search({ onLeave }: { readonly onLeave?: () => void }): ReactNode {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [loading, tryAgain] = useSearch();
  const isAsked = query.trim() !== '';
  const hits = isAsked && loading.state === 'loaded' ? loading.search(query) : [];

  useEffect(() => {
    if (!box.current) return;
    // The box may already contain text that was typed before hydration or restored by the browser.
    const early = consumeEarlyInput(KEEP) || box.current.value;
    box.current.value = early;
    setQuery(early);
  }, []);

  useBackToPage(() => {
    if (box.current) box.current.value = query;
  });

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const stops = [...(frame.current?.querySelectorAll<HTMLElement>('input, li a') ?? [])];
    const at = stops.indexOf(event.currentTarget);
    const [first] = stops.slice(1);
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') stops[(at + 1) % stops.length]?.focus();
    else if (event.key === 'ArrowUp') stops.at(at - 1)?.focus();
    else if (event.key === 'Enter' && at === 0) first?.click();
    else return;
    event.preventDefault();
  }

  function onClick({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) {
    // With a modifier key, the result opens in a new tab or window, so the dialog stays open.
    if (!ctrlKey && !metaKey && !shiftKey && !altKey) onLeave?.();
  }

  return (
    <div ref={frame} role="search" className={styles.search}>
      <label className={styles.label} htmlFor={id}>
        <Translate id="search.box">Search this site</Translate>
      </label>
      <input
        id={id}
        ref={box}
        className={styles.box}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        translate="no"
        maxLength={MOST_LETTERS}
        data-preserve-input={KEEP}
        aria-describedby={`${id}-keys`}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-keys`} className={styles.keys}>
        <Translate id="search.keys">
          Use the arrow keys to move through the results. Press Enter to open the first one.
        </Translate>
      </p>
      <Outcome state={loading.state} count={isAsked ? hits.length : undefined} onTryAgain={tryAgain} />
      {hits.length > 0 && (
        <ol className={styles.hits} aria-label={translate({ id: 'search.hits', message: 'Search results' })}>
          {hits.map((hit) => (
            <HitLink key={hit.section.path} hit={hit} onKeyDown={onKeyDown} onClick={onClick} />
          ))}
        </ol>
      )}
    </div>
  );
}

interface OutcomeProps {
  readonly state: Loading['state'];
  /** The number of results, or undefined if there's no query. */
  readonly count: number | undefined;
  readonly onTryAgain: () => void;
}

function Outcome({ state, count, onTryAgain }: OutcomeProps): ReactNode {
  const { selectMessage } = usePluralForm();
  const sentence = useDebouncedValue(tellOutcome(state, count, selectMessage), PAUSE_MS);
  return (
    <div className={styles.outcome}>
      <p role="status">{sentence}</p>
      {state === 'failed' && (
        <button type="button" className="button button--secondary button--sm" onClick={onTryAgain}>
          <Translate id="search.tryAgain">Try again</Translate>
        </button>
      )}
    </div>
  );
}

function tellOutcome(
  state: Loading['state'],
  count: number | undefined,
  selectMessage: ReturnType<typeof usePluralForm>['selectMessage'],
): string {
  if (state === 'failed') {
    return translate({ id: 'search.failed', message: 'Search couldn’t load. Check your internet connection.' });
  }
  if (count === undefined) {
    return translate({
      id: 'search.nothingAsked',
      message: 'Try an error number, or a word that you see on your screen.',
    });
  }
  if (state === 'loading') return translate({ id: 'search.loading', message: 'Loading search…' });
  if (count === 0) {
    return translate({ id: 'search.nothing', message: 'No results. Try fewer or different words.' });
  }
  return selectMessage(
    count,
    translate(
      {
        id: 'search.found',
        message: '{count} result|{count} results',
        description: 'The forms for one and for more, separated by |',
      },
      { count },
    ),
  );
}

interface HitLinkProps {
  readonly hit: Hit;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent) => void;
}

function HitLink({ hit: { section, heading, excerpt }, onKeyDown, onClick }: HitLinkProps): ReactNode {
  return (
    <li>
      <Link to={section.path} className={styles.hit} onKeyDown={onKeyDown} onClick={onClick}>
        <span className={styles.heading}>
          <Marked pieces={heading} />
        </span>{' '}
        {section.heading && <span className={styles.page}>{section.page}</span>}{' '}
        <span className={styles.excerpt}>
          <Marked pieces={excerpt} />
        </span>
      </Link>
    </li>
  );
}

function Marked({ pieces }: { readonly pieces: readonly Piece[] }): ReactNode {
  return pieces.map(({ text, isMatch }, place) => (isMatch ? <mark key={place}>{text}</mark> : text));
}
