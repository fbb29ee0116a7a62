import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../src/css/tokens.css'), 'utf8');

type Palette = Readonly<Record<string, string>>;

function palette(selector: string): Palette {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}', 1)[0] ?? '';
  return Object.fromEntries(Array.from(block.matchAll(/--([\w-]+): (#[\da-f]{6});/g), ([, name, hex]) => [name, hex]));
}

/** Relative luminance as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(text: string, background: string): number {
  const [darker = 0, lighter = 0] = [luminance(text), luminance(background)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const light = palette(':root');
const modes = { light, dark: { ...light, ...palette("[data-theme='dark']") } };

const TEXTS = ['ink', 'ink-soft', 'primary', 'primary-strong', 'accent', 'good', 'unusual', 'bad', 'info'];
const GROUNDS = ['paper', 'card', 'sunk', 'primary-wash'];

describe.each(Object.entries(modes))('the colors in %s mode', (_mode, colors) => {
  const color = (name: string) => colors[name] ?? expect.fail(`--${name} is missing`);

  it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    'gives text enough contrast: --%s on --%s',
    (text, ground) => expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(4.5),
  );

  it.each(['good', 'unusual', 'bad', 'info', 'primary'])(
    'gives text enough contrast on the tinted background of --%s',
    (name) => {
      expect(contrast(color(name), color(`${name}-wash`))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(color('ink'), color(`${name}-wash`))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('gives a primary button’s text enough contrast, even on hover', () => {
    expect(contrast(color('on-primary'), color('primary'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color('on-primary'), color('primary-strong'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GROUNDS)('gives the border of a text box enough contrast on --%s', (ground) => {
    expect(contrast(color('edge'), color(ground))).toBeGreaterThanOrEqual(3);
  });
});
