/**
 * Inlined into every page ahead of its scripts, so it stands alone, like `capture.ts`.
 *
 * It paints saved progress before the first frame: boxes, bar and data attributes, never a text (design.md, Settled).
 * What is ticked before the scripts run is noted for src/components/Checklist, which takes over from here.
 */
(() => {
  const checklist = document.querySelector<HTMLElement>('[data-progress]');
  if (!checklist) return;

  const ticks: Record<string, boolean> = {};
  window.earlyTicks = ticks;
  addEventListener('change', ({ target }) => {
    const { dataset, checked } = target as HTMLInputElement;
    if (dataset.step) ticks[dataset.step] = checked;
  });

  let text: string | null;
  try {
    text = localStorage.getItem(checklist.dataset.progress as string);
  } catch {
    checklist.dataset.trouble = 'blocked';
    return;
  }
  if (!text) return;
  try {
    const { done } = JSON.parse(text) as { done: string[] };
    document.querySelectorAll<HTMLInputElement>('[data-step]').forEach((box) => {
      box.checked = done.includes(box.dataset.step as string);
    });
    checklist.dataset.saved = '';
    (checklist.querySelector('progress') as HTMLProgressElement).value = checklist.querySelectorAll(':checked').length;
  } catch {
    checklist.dataset.trouble = 'unreadable';
  }
})();
