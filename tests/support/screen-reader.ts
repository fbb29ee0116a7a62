import type { Page } from 'playwright-core';

export interface Node {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
}

interface AxValue {
  readonly value?: unknown;
}

/** Returns Chromium's accessibility tree as a list, in the order of the page. */
export async function readAccessibilityTree(page: Page): Promise<Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: {
      nodeId: string;
      childIds?: string[];
      ignored: boolean;
      role?: AxValue;
      name?: AxValue;
      properties?: { name: string; value: AxValue }[];
    }[];
  };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (id: string): Node[] => {
    const node = byId.get(id);
    if (!node) return [];
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
    const own: Node = {
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      ...(typeof level === 'number' && { level }),
    };
    return [...(node.ignored ? [] : [own]), ...(node.childIds ?? []).flatMap(inOrder)];
  };
  return inOrder(nodes[0]?.nodeId ?? '');
}

/**
 * Records what live regions announce. The returned function waits until no region has changed for 1.5 seconds, and
 * lists the announcements. Text that is added together with its region isn't recorded, because some screen readers
 * don't announce it.
 */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const live = '[role="status"], [aria-live="polite"]';
    const regions = new Set(document.querySelectorAll(live));
    const words = (region: Element) => (region.textContent ?? '').replace(/\s+/g, ' ').trim();
    const before = new Map([...regions].map((region) => [region, words(region)]));
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      for (const region of document.querySelectorAll(live)) {
        const now = words(region);
        if (now === (before.get(region) ?? '')) continue;
        if (regions.has(region) && now) heard.push(now);
        before.set(region, now);
        Object.assign(window, { changedAt: performance.now() });
      }
      document.querySelectorAll(live).forEach((region) => regions.add(region));
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return async () => {
    await page.evaluate(() => Object.assign(window, { changedAt: performance.now() }));
    await page.waitForFunction(() => performance.now() - (window as unknown as { changedAt: number }).changedAt > 1500);
    return page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  };
}
