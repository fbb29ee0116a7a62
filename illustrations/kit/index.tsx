/**
 * Components for drawings of web pages. If the wording of a label on X is unknown, a gray bar (`Ghost`) replaces the
 * label.
 */
import type { ReactNode } from 'react';
import { labels } from '../../src/facts/x';
import { Icon } from './icons';

export { Icon } from './icons';

interface Children {
  children: ReactNode;
}

export function Scene({ children }: Children) {
  return <main className="scene">{children}</main>;
}

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

export function Dialog({ children }: Children) {
  return (
    <div className="veil">
      <div className="dialog">{children}</div>
    </div>
  );
}

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

/** A gray bar for text that is unknown or doesn't matter. */
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

export function Label({ number, children }: Children & { number?: number }) {
  return (
    <span className="row label">
      {number && <Number of={number} />}
      {children}
    </span>
  );
}

export function Choice({ chosen, children }: Children & { chosen?: boolean }) {
  return (
    <span className={classes('choice', chosen && 'chosen')}>
      <i />
      {children}
    </span>
  );
}

/** A key in X's console. `label` is X's name for the key, and `alias` is the guide's name. */
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

/** A number next to something to read or fill in. The list above the image explains the number. */
export function Number({ of }: { of: number }) {
  return <span className="number">{of}</span>;
}

/** Draws a numbered ring around something to click. `at` is the number's position on the ring. */
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
