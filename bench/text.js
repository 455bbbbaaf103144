// Whether plain text is read in linear time: what the processor does for texts of several kinds, as a ratio to what it does
// for a quarter of the text. Linear time is 4. Needs a build.
//
//   node bench/text.js [MEGABYTES]
import { read } from '../dist/lib/index.js';

const [megabytes = '10'] = process.argv.slice(2);
const WORDS = 'the printer says that a tray was open and no paper came in so all ink is lost'.split(
  ' ',
);

/** A line, or lines, of each kind of text. */
const kinds = {
  prose: (line) => (line % 8 === 7 ? '' : `${words(line, 14)}.`),
  log: (line) => `2024-05-${10 + (line % 20)} 12:${10 + (line % 50)}:07 [INFO] ${words(line, 8)}`,
  codes: (line) => `${100_000 + line}  ${words(line, 4)}`,
  tabs: (line) => `E${10_000 + line}\t${words(line, 5)}\tno`,
  'small lists': (line) => `Tray ${line}\n\n- 401: ${words(line, 4)}\n- 409: ${words(line, 5)}\n`,
  'small columns': (line) =>
    `Tray ${line}\n\nCode   Meaning\n401    open\n409    ${words(line, 3)}\n`,
  'cells in lines': (line) => `${400 + line}\n${words(line, 3)}\n`,
  glued: (line) => `${4001 + line}Tray is open托盘打开`,
};

for (const [name, lineOf] of Object.entries(kinds)) {
  const size = Number(megabytes) * 2 ** 20;
  await seconds(textOf(lineOf, size / 16));
  const quarter = await seconds(textOf(lineOf, size / 4));
  const whole = await seconds(textOf(lineOf, size));
  const ratio = (whole / quarter).toFixed(2);
  console.log(`${ratio} × a quarter of ${megabytes} MB of ${name}, ${whole.toFixed(1)} s`);
}

function textOf(lineOf, size) {
  const lines = [];
  for (let length = 0, line = 0; length < size; line++) {
    lines.push(lineOf(line));
    length += lines.at(-1).length + 1;
  }
  return lines.join('\n');
}

/** Some words that differ from line to line, and are the same in every run. */
function words(line, count) {
  return Array.from({ length: count }, (_, at) => WORDS[(line * 7 + at * 5) % WORDS.length]).join(
    ' ',
  );
}

async function seconds(content) {
  const before = process.cpuUsage();
  await read({ path: 'bench.txt', content });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
