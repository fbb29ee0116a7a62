import { vi } from 'vitest';

/** A keyboard or mouse with its actions, in the format that WebDriver and WebDriver BiDi share. */
export type InputSource = {
  readonly type: 'key' | 'pointer';
  readonly id: string;
  readonly actions: readonly object[];
};

export interface Connection {
  navigate(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs the script in the page as the body of a function. Returns JSON, or `null` if the function returns nothing. */
  run(script: string): Promise<string | null>;
  perform(sources: readonly InputSource[]): Promise<void>;
  resize(width: number, height: number): Promise<void>;
}

/** A browser session that begins with empty storage. */
export interface Visit {
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}

/** A feature that the browser lacks during a visit. */
export type Lack = 'storage' | 'scripts';

export interface Engine {
  visit(lack?: Lack): Promise<Visit>;
  /**
   * The security policy directive that disables each feature. Missing if the engine disables features with its own
   * settings.
   */
  readonly directives?: Readonly<Record<Lack, string>>;
  close(): Promise<void>;
}

/** A browser tab. Its clicks and key presses are real input, not events that a script dispatches. */
export class Tab {
  constructor(private readonly connection: Connection) {}

  goto(address: string): Promise<void> {
    return this.connection.navigate(address);
  }

  reload(): Promise<void> {
    return this.connection.reload();
  }

  /** Goes back in the history, and waits until the address ends with this path. */
  async back(path: string): Promise<void> {
    await this.read(() => history.back());
    await vi.waitUntil(() => this.read((end) => location.pathname.endsWith(end), path).catch(() => false), LIMITS);
  }

  /** Calls a function in the page. The function can't use the test's variables, because it's sent as text. */
  async read<Result, Args extends readonly unknown[]>(
    callback: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    const result = await this.connection.run(`return JSON.stringify((${callback})(...${JSON.stringify(args)}))`);
    return (result === null ? undefined : JSON.parse(result)) as Result;
  }

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

  /** Presses keys together, such as `press('Control', 'v')`. */
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

/** An action times out before its test does, so that the error names the action's line. */
const LIMITS = { timeout: 30_000, interval: 50 };

/** WebDriver's codes for special keys. */
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
  // A link that wraps has one rectangle per line. The middle of the first rectangle is always inside the link.
  const [{ left = 0, top = 0, width = 0, height = 0 } = {}] = element.getClientRects();
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  return element.contains(document.elementFromPoint(x, y)) && [x, y];
}
