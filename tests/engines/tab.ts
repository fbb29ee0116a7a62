import { vi } from 'vitest';

/** A W3C input source. WebDriver and WebDriver BiDi share the format. */
export type InputSource = {
  readonly type: 'key' | 'pointer';
  readonly id: string;
  readonly actions: readonly object[];
};

export interface Connection {
  navigate(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page. Its arguments and its result have to be JSON. */
  run(script: string): Promise<string | null>;
  perform(sources: readonly InputSource[]): Promise<void>;
  resize(width: number, height: number): Promise<void>;
}

/** A browser with empty storage, and its open tabs. */
export interface Visit {
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}

/** Features that the pages of a visit lack. */
export type Lack = 'storage' | 'scripts';

export interface Engine {
  visit(lack?: Lack): Promise<Visit>;
  /** The directives that disable a feature in an engine without such a setting. */
  readonly directives?: Readonly<Record<Lack, string>>;
  close(): Promise<void>;
}

/** The actions of the journey. Each is a real input event. */
export class Tab {
  constructor(private readonly connection: Connection) {}

  goto(address: string): Promise<void> {
    return this.connection.navigate(address);
  }

  reload(): Promise<void> {
    return this.connection.reload();
  }

  /** Goes back in the tab’s history, and waits until the page with this path is shown again. */
  async back(path: string): Promise<void> {
    await this.read(() => history.back());
    await vi.waitUntil(() => this.read((end) => location.pathname.endsWith(end), path).catch(() => false), LIMITS);
  }

  /** Calls a function in the page. It can use its arguments and the page, but nothing of the test. */
  async read<Result, Args extends readonly unknown[]>(
    callback: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    const result = await this.connection.run(`return JSON.stringify((${callback})(...${JSON.stringify(args)}))`);
    return (result === null ? undefined : JSON.parse(result)) as Result;
  }

  /** Scrolls to an element, waits until a pointer can hit it, and clicks it. */
  async click(selector: string): Promise<void> {
    const place = await vi.waitUntil(() => this.read(findPlace, selector), LIMITS);
    await this.clickAt(...place);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.connection.perform([
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ]);
  }

  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.connection.perform([{ type: 'key', id: 'keyboard', actions }]);
  }

  /** Presses keys together: `press('Control', 'v')`. */
  async press(...keys: readonly string[]): Promise<void> {
    const values = keys.map((key) => KEYS[key] ?? key);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...[...values].reverse().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.connection.perform([{ type: 'key', id: 'keyboard', actions }]);
  }

  resize(width: number, height: number): Promise<void> {
    return this.connection.resize(width, height);
  }
}

/** Actions wait for states. This limit ends an action before its test, so that the error names its line. */
const LIMITS = { timeout: 30_000, interval: 50 };

/** WebDriver's codes of keys without a character. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
};

function findPlace(selector: string): [x: number, y: number] | false {
  const element = document.querySelector(selector);
  if (!element) return false;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A link that wraps has one rectangle per line.
  const [{ left = 0, top = 0, width = 0, height = 0 } = {}] = element.getClientRects();
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  return element.contains(document.elementFromPoint(x, y)) && [x, y];
}
