/** The images that social media show for a link to the site or its guide. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Icon } from './kit';
import { SITE, writeDocument } from './scenes';

export const CARD_SIZE = { width: 1200, height: 630 } as const;

export const LOGO = 'static/img/logo.svg';
export const FAVICON = 'static/favicon.ico';

const read = (file: string): string => readFileSync(path.join(SITE, file), 'utf8');

function Parrot() {
  return <span dangerouslySetInnerHTML={{ __html: read(LOGO) }} />;
}

const CARDS: Readonly<Record<string, ReactNode>> = {
  'social-card': (
    <main className="card-page">
      <div>
        <h1>Wordparrot credential guide</h1>
        <p className="lead">Get your X API keys and check them</p>
      </div>
      <div className="perch">
        <Parrot />
      </div>
    </main>
  ),
  'social-card-twitter': (
    <main className="card-page">
      <div>
        <div className="brand">
          <Parrot />
          Wordparrot credential guide
        </div>
        <h1>
          Get X{'\u00a0'}(Twitter) API{'\u00a0'}keys
        </h1>
        <p className="lead">Get your four API keys, step by step</p>
      </div>
      <div className="keys">
        {['API key', 'API secret', 'Access token', 'Access token secret'].map((name) => (
          <p key={name}>
            {name}
            <Icon name="check" />
          </p>
        ))}
      </div>
    </main>
  ),
};

export const cardNames = Object.keys(CARDS);

export const cardFile = (name: string): string => `static/img/${name}.png`;

export function writeCard(name: string, styles = ''): string {
  const kit = read('illustrations/kit/kit.css') + read('illustrations/kit/cards.css');
  return writeDocument(renderToStaticMarkup(CARDS[name]), 'light', styles + kit);
}

export function fingerprintCard(name: string): string {
  return createHash('sha256').update(writeCard(name)).digest('hex').slice(0, 16);
}
