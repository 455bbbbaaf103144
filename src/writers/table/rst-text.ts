/**
 * Text as the content of a reST cell, line by line: a line break of the text is the end of a paragraph. Escaped is what
 * would be inline markup, and what would make a paragraph's first word another block.
 */
export function rstLines(text: string): string[] {
  return text
    .split('\n')
    .map(escapeParagraph)
    .flatMap((line, index) => (index === 0 ? [line] : ['', line]));
}

function escapeParagraph(line: string): string {
  return (
    line
      .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '\ufffd')
      .replace(/[\\*`|]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu, '\\$&')
      .replace(/^(?!\\)[!-/:-@[-^{-~]/, '\\$&')
      .replace(/^(\\?\(?[\p{L}\p{N}#]+)([.)])(?= |$)/u, '$1\\$2')
      .replace(/:(?=:$)/, ':\\')
      // A line of one repeated sign would be a section's; an escaped space is no sign and shows nothing.
      .replace(/^\\+$/, '\\ $&')
  );
}
