import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

export const MODES = ['light', 'dark'] as const;
export type Mode = (typeof MODES)[number];

/** The largest width of an image in CSS pixels, on wide screens and on phones. */
export const WIDTHS = { wide: 720, narrow: 360 } as const;
export type Shape = keyof typeof WIDTHS;
export const SHAPES = ['wide', 'narrow'] as const satisfies readonly Shape[];

/** Image pixels per CSS pixel. */
export const DENSITY = 2;

export interface Picture {
  readonly name: string;
  /** The folder of the image in `illustrations/scenes` and in `static/img/docs`. */
  readonly folder: string;
}

export const SITE = path.resolve(import.meta.dirname, '..');
const SCENES = path.join(SITE, 'illustrations/scenes');
const CAPTURES = path.join(SITE, 'illustrations/captures');
const STYLES = readFileSync(path.join(SITE, 'illustrations/kit/kit.css'), 'utf8');

export function listPictures(): Picture[] {
  return readdirSync(SCENES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => ({ name: path.basename(file, '.tsx'), folder: path.dirname(file).replaceAll(path.sep, '/') }))
    .sort((first, second) => first.name.localeCompare(second.name, 'en'));
}

export function pictureFile({ name, folder }: Picture, mode: Mode, shape: Shape): string {
  return `static/img/docs/${folder}/${name}.${mode}${shape === 'narrow' ? '.narrow' : ''}.webp`;
}

/** Returns the screenshot that replaces a drawing, or undefined if there is none (see illustrations/README.md). */
export function captureFile({ name }: Picture, mode: Mode, shape: Shape): string | undefined {
  const file = path.join(CAPTURES, `${name}.${mode}${shape === 'narrow' ? '.narrow' : ''}.png`);
  return existsSync(file) ? file : undefined;
}

export async function writePage({ name, folder }: Picture, mode: Mode, styles = ''): Promise<string> {
  const scene = (await import(path.join(SCENES, folder, `${name}.tsx`))) as { default: ComponentType };
  return writeDocument(renderToStaticMarkup(createElement(scene.default)), mode, styles + STYLES);
}

export function writeDocument(body: string, mode: Mode, styles: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${styles}</style><body class="${mode}">${body}`;
}

/**
 * Returns a hash of everything that affects an image, so that a test can detect an image that is older than its scene.
 */
export async function fingerprint(picture: Picture): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([WIDTHS, DENSITY]));
  for (const mode of MODES) {
    hash.update(await writePage(picture, mode));
    for (const shape of SHAPES) {
      const capture = captureFile(picture, mode, shape);
      if (capture) hash.update(readFileSync(capture));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
