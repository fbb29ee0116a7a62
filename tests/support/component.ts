import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A wait ends when the page is in the expected state, on any machine.
configure({ asyncUtilTimeout: 30_000 });

afterEach(cleanup);

// jsdom's files have no `text()` or `arrayBuffer()`.
Blob.prototype.arrayBuffer ??= function arrayBuffer() {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};
