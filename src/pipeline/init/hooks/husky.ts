import type { HookFile } from './hook-file.ts';

const COMMAND = 'doctable generate --staged';

/** @param run what runs a program of the project: `npx`. */
export function husky(run: string): HookFile {
  return {
    tool: 'husky',
    path: '.husky/pre-commit',
    lines: `${run} ${COMMAND}\n`,
    add: (text) => {
      if (!endsPlainly(text)) return null;
      const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
      const separator = text === '' || text.endsWith('\n') ? '' : lineEnd;
      return `${text}${separator}${run} ${COMMAND}${lineEnd}`;
    },
  };
}

/** Whether a line at the end of a shell script would be run, and on its own. */
function endsPlainly(text: string): boolean {
  const isShell = !text.startsWith('#!') || /^#!.*\b(?:ba|da|k|z)?sh\b/.test(text);
  const leavesBefore = /^(?:exit|exec)\b/m.test(text);
  const goesOn = /(?:\\|&&|\|)\s*$/.test(text);
  return isShell && !leavesBefore && !goesOn && !text.includes('<<');
}
