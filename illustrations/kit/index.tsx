/**
 * The few things that drawings are made of. A scene puts them together; `kit.css` says how they look.
 *
 * What stands in the sources stands in a drawing by its own label. What does not is a `Ghost`, a grey bar.
 */
import type { ReactNode } from 'react';
import { labels } from '../../src/facts/x';
import { Icon } from './icons';

export { Icon } from './icons';

interface Children {
  children: ReactNode;
}

/** A whole drawing. */
export function Scene({ children }: Children) {
  return <main className="scene">{children}</main>;
}

/** A browser's window, with an address, or with a `title` where the address does not matter. */
export function Window({
  address,
  number,
  title,
  children,
}: Children & { address?: ReactNode; number?: number; title?: string }) {
  const shown = address && (
    <span className="address">
      <Icon name="lock" />
      <span>{address}</span>
    </span>
  );
  return (
    <section className="window">
      <div className="bar">
        <Dots />
        {number ? (
          <Mark number={number} at="right">
            {shown}
          </Mark>
        ) : (
          (shown ?? <span className="title">{title}</span>)
        )}
      </div>
      {children}
    </section>
  );
}

/** The Developer Console with one of its sections open. `children` is what stands beside the sidebar. */
export function Console({ section, children }: Children & { section: 'apps' | 'credits' }) {
  const billing = section === 'credits';
  return (
    <Window address="console.x.com">
      <div className="with-sidebar">
        <nav className="sidebar">
          <GhostItem width={88} />
          <span className={billing ? '' : 'here'}>{labels.apps.value}</span>
          <GhostItem width={104} />
          <span>{labels.billing.value}</span>
          {billing ? <span className="under here">{labels.credits.value}</span> : <GhostItem width={72} />}
        </nav>
        <div className="page stack">{children}</div>
      </div>
    </Window>
  );
}

function GhostItem({ width }: { width: number }) {
  return (
    <span className="ghost-item">
      <Ghost width={width} />
    </span>
  );
}

/** A dialog over a page that does not matter. */
export function Dialog({ children }: Children) {
  return (
    <div className="veil">
      <div className="dialog">{children}</div>
    </div>
  );
}

/** A terminal, dark in both modes. */
export function Terminal({ children }: Children) {
  return (
    <section className="window terminal">
      <div className="bar">
        <Dots />
      </div>
      <div className="page mono">{children}</div>
    </section>
  );
}

function Dots() {
  return (
    <span className="dots">
      <i />
      <i />
      <i />
    </span>
  );
}

/** A grey bar: something stands there, and its words are not known or do not matter. */
export function Ghost({
  width,
  height,
  strong,
  round,
}: {
  width: number | string;
  height?: number;
  strong?: boolean;
  round?: boolean;
}) {
  return <span className={classes('ghost', strong && 'strong', round && 'round')} style={{ width, height }} />;
}

/** Lines of text that do not matter. */
export function GhostText({ widths = ['96%', '88%', '64%'] }: { widths?: readonly string[] }) {
  return (
    <div className="stack wide">
      {widths.map((width) => (
        <Ghost key={width} width={width} />
      ))}
    </div>
  );
}

export function Button({ kind, small, children }: Children & { kind?: 'main' | 'stop'; small?: boolean }) {
  return <span className={classes('button', kind, small && 'small')}>{children}</span>;
}

/** A text box under its label; `mono` for keys. */
export function Field({
  label,
  number,
  mono,
  children,
}: {
  label: ReactNode;
  number?: number;
  mono?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className="field">
      <Label number={number}>{label}</Label>
      <span className={classes('box', mono && 'mono')}>{children}</span>
    </div>
  );
}

/** What a thing is called, behind its number if it has one. */
export function Label({ number, children }: Children & { number?: number }) {
  return (
    <span className="row label">
      {number && <Number of={number} />}
      {children}
    </span>
  );
}

/** One of several choices. */
export function Choice({ chosen, children }: Children & { chosen?: boolean }) {
  return (
    <span className={classes('choice', chosen && 'chosen')}>
      <i />
      {children}
    </span>
  );
}

/** A value as the console shows it once, and what this guide calls it. */
export function KeyRow({
  label,
  alias,
  value,
  number,
}: Record<'label' | 'alias' | 'value', string> & { number: number }) {
  return (
    <div className="field">
      <span className="row apart fold tight">
        <Label number={number}>{label}</Label>
        <span className="alias">
          <Icon name="arrow" />
          {alias}
        </span>
      </span>
      <span className="box mono">{value}</span>
    </div>
  );
}

/** A number where to read or to fill in: the caption says what. */
export function Number({ of }: { of: number }) {
  return <span className="number">{of}</span>;
}

/** A ring and a number where to click; `at` is where on the ring the number sits, `cursor` adds a pointer. */
export function Mark({
  number,
  at = 'left',
  block,
  cursor,
  children,
}: Children & { number: number; at?: 'left' | 'right' | 'corner'; block?: boolean; cursor?: boolean }) {
  return (
    <span className={classes('mark', at, block && 'block')} data-number={number}>
      {children}
      {cursor && <Cursor />}
    </span>
  );
}

function Cursor() {
  return (
    <svg className="cursor" viewBox="0 0 24 24">
      <path
        d="M5 2.5 19.5 13l-6.6 1.2 3.6 6.6-3 1.6-3.6-6.7L5 20.5Z"
        fill="#1d2421"
        stroke="#ffffff"
        strokeWidth="1.8"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** One sentence beside the windows, in the accent of the numbers. */
export function Note({ children }: Children) {
  return (
    <p className="note">
      <Icon name="info" />
      <span>{children}</span>
    </p>
  );
}

export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
