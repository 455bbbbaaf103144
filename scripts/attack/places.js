/** Documents with hostile texts in a place each. `count` of them are in it, and `format` is what reads it. */
export const places = {
  message: rows(([code, text]) => [code, text], ['Code', 'Message']),
  value: rows(([code, text]) => [text, `Text ${code}`], ['Code', 'Message']),
  field: rows(([code, text]) => [code, `Text ${code}`, text], ['Code', 'Message', 'Solution']),
  member: rows(([, text]) => [text, 'string', 'What it is'], ['Name', 'Type', 'Description']),
  type: rows(([code, text]) => [`name${code}`, text, text], ['Name', 'Type', 'Default']),
  deprecated: rows(
    ([code, text]) => [code, `~~${text}~~ (deprecated: ${text})`],
    ['Code', 'Message'],
  ),
  header: once((text) => table(['Code', text], PLAIN)),
  heading: once((text) => `<h2>${escaped(text)}</h2>${table(['Code', 'Message'], PLAIN)}`),
  caption: once((text) => table(['Code', 'Message'], PLAIN, text)),
  csv: {
    format: 'csv',
    count: (texts) => texts.length,
    write: (texts) =>
      `Code,Message\n${texts.map((text, row) => `${row + 1},"${text.replaceAll('"', '""')}"\n`).join('')}`,
  },
  text: {
    format: 'text',
    count: (texts) => texts.length,
    write: (texts) =>
      `Code    Message\n${texts.map((text, row) => `${row + 1001}    ${text.replaceAll(/\s+/g, ' ')}\n`).join('')}`,
  },
};

const PLAIN = [
  [1, 'A'],
  [2, 'B'],
];

/** HTML takes any character in a cell. */
function rows(cells, header) {
  return {
    format: 'html',
    count: (texts) => texts.length,
    write: (texts) =>
      table(
        header,
        texts.map((text, row) => cells([row + 1, text])),
      ),
  };
}

function once(write) {
  return { format: 'html', count: () => 1, write: ([text]) => write(text) };
}

function table(header, body, caption) {
  const row = (tag, cells) =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(String(cell))}</${tag}>`).join('')}</tr>`;
  const title = caption === undefined ? '' : `<caption>${escaped(caption)}</caption>`;
  return `<table>${title}${row('th', header)}${body.map((cells) => row('td', cells)).join('')}</table>`;
}

function escaped(text) {
  return text.replaceAll(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
