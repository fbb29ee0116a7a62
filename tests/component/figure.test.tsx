import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import pictures from '@site/illustrations/pictures.json';
import { DrawingNote, Figure } from '@site/src/components/Figure';

const FOLDER = '/img/docs/managing-credentials/twitter';

const figure = (
  <Figure name="console-new-app" alt="The console at Apps.">
    1: press New App.
  </Figure>
);

// jsdom's <dialog> lacks these methods.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = vi.fn(function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  });
});

const enlarge = () => screen.getAllByRole('link', { name: 'Enlarge the image' })[0] as HTMLElement;

it('says that the images are drawings, and when they were drawn', () => {
  render(<DrawingNote />);
  expect(screen.getByText(/drawings, not screenshots/)).toHaveTextContent(/as of \w+ \d+, \d{4}\./);
});

describe('a figure', () => {
  it('prerenders a lazy-loading image with a size and a link for each color mode', () => {
    document.body.innerHTML = renderToStaticMarkup(figure);
    const [width, height] = pictures['console-new-app'].wide.map(String);
    const images = screen.getAllByRole('img', { name: 'The console at Apps.' });
    expect(images.map((image) => image.getAttribute('src'))).toEqual([
      `${FOLDER}/console-new-app.light.webp`,
      `${FOLDER}/console-new-app.dark.webp`,
    ]);
    for (const image of images) {
      expect(image).toHaveAttribute('width', width);
      expect(image).toHaveAttribute('height', height);
      expect(image).toHaveAttribute('loading', 'lazy');
    }
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
      images.map((image) => image.getAttribute('src')),
    );
    document.body.innerHTML = '';
  });

  it('offers a narrow image for phones', () => {
    const { container } = render(figure);
    const [width, height] = pictures['console-new-app'].narrow.map(String);
    const source = container.querySelector('source');
    expect(source).toHaveAttribute('srcset', `${FOLDER}/console-new-app.light.narrow.webp`);
    expect(source).toHaveAttribute('width', width);
    expect(source).toHaveAttribute('height', height);
  });

  it('uses the caption as the accessible description of the Enlarge link', () => {
    render(figure);
    expect(enlarge()).toHaveAccessibleDescription('1: press New App.');
  });

  it('opens the image in a dialog, and restores the focus when the dialog closes', async () => {
    render(figure);
    await userEvent.click(enlarge());
    const dialog = screen.getByRole('dialog', { name: 'Enlarged image' });
    expect(within(dialog).getByRole('img')).toHaveAttribute('src', `${FOLDER}/console-new-app.light.webp`);
    expect(dialog).toHaveTextContent('1: press New App.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(enlarge()).toHaveFocus();
  });

  it('opens no dialog when the reader Ctrl+clicks the Enlarge link', async () => {
    render(figure);
    enlarge().addEventListener('click', (event) => {
      event.preventDefault(); // jsdom can't follow a link to another page.
    });
    const user = userEvent.setup();
    await user.keyboard('{Control>}');
    await user.click(enlarge());
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('stops the build if a figure names an image that doesn’t exist', () => {
    expect(() =>
      renderToStaticMarkup(
        <Figure name="no-such-picture" alt="">
          1
        </Figure>,
      ),
    ).toThrow('<Figure name="no-such-picture">');
  });
});
