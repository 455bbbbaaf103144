/** A command, and the lines that it printed. */
export interface Shown {
  command: string;
  output: string;
}

const DOCUMENT = `# Order errors

| Code | Message         |
| ---- | --------------- |
| 404  | Order not found |
| 409  | Order is locked |
`;

/**
 * The picture at the top of the README: a terminal in which what really happens appears line by line.
 *
 * @param run runs a shell command in an empty folder that stays the same, and gives what it prints.
 * @param write puts a file there.
 */
export function demo(
  run: (command: string) => string,
  write: (path: string, text: string) => void,
): string {
  write('errors.md', DOCUMENT);
  const commands = [
    'cat errors.md',
    'npx doctable errors.md -o src/errors.ts',
    'cat src/errors.ts',
  ];
  return picture(commands.map((command) => ({ command, output: run(command) })));
}

const [WIDTH, LINE, MARGIN] = [1060, 20, 24];

/** Seconds until the next command, and until the next line that one prints. */
const [PAUSE, STEP] = [1.2, 0.08];

function picture(session: readonly Shown[]): string {
  let time = 0;
  const lines = session.flatMap(({ command, output }) => {
    const all = [`$ ${command}`, ...output.trimEnd().split('\n')];
    const timed = all.map((text, index) => ({
      text,
      at: time + (index === 0 ? 0 : PAUSE / 2) + index * STEP,
    }));
    time = (timed.at(-1)?.at ?? time) + PAUSE;
    return timed;
  });
  const height = lines.length * LINE + 2 * MARGIN;
  const rows = lines.map(({ text, at }, index) => {
    const kind = text.startsWith('$ ') ? ' class="command"' : '';
    const y = MARGIN + LINE * (index + 0.75);
    return `  <text${kind} x="${MARGIN}" y="${y}" style="animation-delay:${at.toFixed(2)}s">${escaped(text)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" role="img" aria-label="doctable converts a table to a TypeScript enum">
  <style>
    rect { fill: #0d1117; }
    text { fill: #c9d1d9; font: 14px ui-monospace, Menlo, Consolas, monospace; white-space: pre; animation: show 0.01s both; }
    .command { fill: #7ee787; }
    @keyframes show { from { opacity: 0; } to { opacity: 1; } }
    @media (prefers-reduced-motion: reduce) { text { animation: none; } }
  </style>
  <rect width="${WIDTH}" height="${height}" rx="8" />
${rows.join('\n')}
</svg>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
