import { matchAt } from '../../unicode/match-at.ts';

/** A piece of a type as a document writes it, in inline Markdown. */
export type TypeToken =
  | { kind: 'word' | 'string' | 'mark'; text: string; isCode: boolean }
  | { kind: 'link'; text: string; isCode: boolean; target: string };

const LINK = /\[((?:\\.|[^\\[\]])+)\]\(<?([^\s()<>]*)(?:[\s<>][^()]*)?\)/y;
const STRING = /"([^"\n]*)"|'([^'\n]*)'|“([^”\n]*)”/y;
const WORD = /[^\s\\`*"'“”<>[\](){}|,;:?!=&/、…→]+/y;

/** `array\[[user](#u) object\]` has six. Emphasis is dropped, escapes are what they stand for. */
export function typeTokens(text: string): TypeToken[] {
  const tokens: TypeToken[] = [];
  let isCode = false;
  for (let at = 0; at < text.length;) {
    const first = text.charAt(at);
    const link = first === '[' ? matchAt(LINK, text, at) : undefined;
    const string = '"\'“'.includes(first) ? matchAt(STRING, text, at) : undefined;
    const word = (link ?? string) ? undefined : matchAt(WORD, text, at);
    if (link !== undefined) {
      const [, label = '', target = ''] = link;
      tokens.push({ kind: 'link', text: plain(label), isCode, target });
    } else if (string !== undefined) {
      tokens.push({ kind: 'string', text: string[1] ?? string[2] ?? string[3] ?? '', isCode });
    } else if (word !== undefined) {
      for (const part of splitScripts(word[0].replace(/^_+(?=\D)|(?<![_.])[_.]+$/g, '')))
        tokens.push({ kind: 'word', text: part, isCode });
      // What goes on is no list.
      if (word[0].endsWith('...')) tokens.push({ kind: 'mark', text: '...', isCode });
    } else {
      const escaped = text[at] === '\\' ? text[at + 1] : undefined;
      const mark = escaped ?? text[at] ?? '';
      if (escaped === undefined && mark === '`') isCode = !isCode;
      else if (mark.trim() !== '' && mark !== '*' && mark !== '\\')
        tokens.push({ kind: 'mark', text: mark === '、' ? ',' : mark, isCode });
      at += escaped === undefined ? 1 : 2;
      continue;
    }
    at += (link ?? string ?? word ?? [' '])[0].length;
  }
  return tokens;
}

/** The text of a link without the marks in it. */
function plain(label: string): string {
  return label.replace(/\\(.)|[`*]/g, '$1').trim();
}

/** `String数组` is two words. */
function splitScripts(word: string): string[] {
  if (/^[\0-\x7f]*$/.test(word)) return word === '' ? [] : [word];
  return word.split(
    /(?<=[\0-\x7f])(?=[\u3040-\u9fff\uac00-\ud7af])|(?<=[\u3040-\u9fff\uac00-\ud7af])(?=[\0-\x7f])/,
  );
}
