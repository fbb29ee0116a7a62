import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A wait ends as soon as the page has the expected state, so this limit matters only on slow machines.
configure({ asyncUtilTimeout: 30_000 });

afterEach(cleanup);

// jsdom's `File` and `Blob` don't have `arrayBuffer()`.
Blob.prototype.arrayBuffer ??= function arrayBuffer() {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};
