import { expect, it } from 'vitest';
import { detectHtml } from '../../../src/readers/html/detect.ts';

it.each([
  ['<!DOCTYPE html>', 1],
  ['\n <?xml version="1.0"?>\n<!-- a -- b --><!----> <HTML>', 1],
  ['<!-- never closed <html>', 0],
  ['text <html>', 0],
  ['<htmlish>', 0],
  ['<p><table><tr><td>1', 0.4],
  ['<table>', 0],
  [`${' '.repeat(1_000_000)}<!--${'-'.repeat(10_000_000)}--><html>`, 1],
])('%.40j is HTML by %f', (text, score) => {
  expect(detectHtml(text)).toBe(score);
});
