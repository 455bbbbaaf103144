import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../../src/cli/reporters/code-frame.ts';

describe('codeFrame', () => {
  it.each([
    ['ASCII', '| a | b |', 7, '       ^'],
    ['wide characters', '| 订单 | b |', 8, '          ^'],
    ['characters beyond the first plane', '| 𠀀 | b |', 8, '        ^'],
    ['combining ones', '| e\u0301 | b |', 8, '       ^'],
    ['a tab', 'a\tb', 3, '   ^'],
    ['the end of the line', 'ab', 3, '   ^'],
  ])('points at the place behind %s', (_, text, column, caret) => {
    expect(codeFrame(12, text, column)[1]).toBe(`   |${caret}`);
  });

  it('shows no control, and nothing that turns the text around', () => {
    expect(codeFrame(1, 'a\u001b[2Jb\u202ec', 1)[0]).toBe('1 | a\ufffd[2Jb\ufffdc');
  });

  it('shows the part of a long line that matters', () => {
    const text = `${'x'.repeat(10_000)}!${'y'.repeat(10_000)}`;
    const [line = '', caret = ''] = codeFrame(1, text, 10_001);
    expect(line).toHaveLength(124);
    expect(line.charAt(caret.length - 1)).toBe('!');
  });
});
