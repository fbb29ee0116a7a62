import Translate, { translate } from '@docusaurus/Translate';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import pictures from '@site/illustrations/pictures.json';
import clsx from 'clsx';
import { useId, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { CheckedOn } from '../Facts';
import { useModalDialog } from '../shared/useModalDialog';
import styles from './styles.module.css';

type Mode = 'light' | 'dark';
type Size = readonly number[];

interface Picture {
  readonly folder: string;
  readonly wide: Size;
  readonly narrow?: Size;
  /** Whether the image is a screenshot, not a drawing. */
  readonly capture?: boolean;
}

/**
 * The page contains one image for each color mode, and CSS hides one of them, so no script is needed. Browsers don't
 * load a hidden lazy image.
 */
export function Figure({ name, alt, children }: { name: string; alt: string; children: ReactNode }): ReactNode {
  const picture = findPicture(name);
  const caption = useId();
  const [enlarged, setEnlarged] = useState<Mode>();
  const opener = useRef<HTMLAnchorElement>(null);
  const { withBaseUrl } = useBaseUrlUtils();
  const fileOf = (mode: Mode, shape?: 'narrow'): string =>
    withBaseUrl(`/img/docs/${picture.folder}/${[name, mode, shape].filter(Boolean).join('.')}.webp`);

  function enlarge(event: MouseEvent<HTMLAnchorElement>, mode: Mode): void {
    // A click with a modifier key is left to the browser, which opens the file in a new tab, for example.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    opener.current = event.currentTarget;
    setEnlarged(mode);
  }

  function close(): void {
    setEnlarged(undefined);
    opener.current?.focus();
  }

  const [width, height] = picture.wide;
  return (
    <figure className={styles.figure}>
      {(['light', 'dark'] as const).map((mode) => (
        <div key={mode} className={clsx(styles.frame, styles[mode])}>
          <picture>
            {/* Without scripts, the page is always light, but browsers would load the hidden dark image despite
                `loading="lazy"`. So the logo replaces that image, because the page loads the logo anyway. */}
            {mode === 'dark' && <source media="(scripting: none)" srcSet={withBaseUrl('/img/logo.svg')} />}
            {picture.narrow && (
              <source
                media="(max-width: 560px)"
                srcSet={fileOf(mode, 'narrow')}
                width={picture.narrow[0]}
                height={picture.narrow[1]}
              />
            )}
            <img src={fileOf(mode)} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
          </picture>
          {/* eslint-disable-next-line @docusaurus/no-html-links -- The router can't open a file that isn't a page. */}
          <a
            className={styles.enlarge}
            href={fileOf(mode)}
            aria-describedby={caption}
            onClick={(event) => enlarge(event, mode)}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M14 4h6v6M10 20H4v-6M20 4l-7 7M4 20l7-7" />
            </svg>
            <span className={styles.messages}>
              <Translate id="figure.enlarge">Enlarge the image</Translate>
            </span>
          </a>
        </div>
      ))}
      <figcaption>
        <div id={caption} className={styles.caption}>
          {children}
        </div>
        {picture.capture && (
          <small>
            <Translate id="figure.capture" values={{ date: <CheckedOn earlier /> }}>
              {'Screenshot, checked on {date}.'}
            </Translate>
          </small>
        )}
      </figcaption>
      {enlarged && (
        <Enlarged onClose={close}>
          <img src={fileOf(enlarged)} alt={alt} width={width} height={height} />
          <div className={styles.caption}>{children}</div>
        </Enlarged>
      )}
    </figure>
  );
}

function findPicture(name: string): Picture {
  const picture = (pictures as Readonly<Record<string, Picture>>)[name];
  if (!picture) throw new Error(`<Figure name="${name}">: illustrations/pictures.json has no picture of that name.`);
  return picture;
}

export function DrawingNote({ from = <CheckedOn earlier /> }: { from?: ReactNode }): ReactNode {
  return (
    <p>
      <small>
        <Translate id="figure.drawings" values={{ date: from }}>
          {
            'The images are drawings, not screenshots. They show X’s pages as of {date}. The numbers in them match the numbered steps.'
          }
        </Translate>
      </small>
    </p>
  );
}

function Enlarged({ onClose, children }: { onClose: () => void; children: ReactNode }): ReactNode {
  const dialog = useModalDialog();
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={translate({ id: 'figure.enlarged', message: 'Enlarged image' })}
      closedby="any"
      onClose={onClose}
    >
      <button type="button" className="button button--secondary button--sm" onClick={() => dialog.current?.close()}>
        <Translate id="figure.close">Close</Translate>
      </button>
      {children}
    </dialog>
  );
}
