import { type Marked, splitMark } from '../../codes/deprecation.ts';
import { type Flag, flagsIn } from '../../codes/flags.ts';
import { isNothing } from '../../codes/values.ts';
import { isTypeWord, parseType } from '../../vocabulary/types/types.ts';
import { requirement } from '../../vocabulary/requirement.ts';

/** What a cell of names says of its members; they share all but the name. */
export interface NameCell extends Omit<Marked, 'text'> {
  /** As the document writes them, with dots and brackets; none where the cell holds no name. */
  names: string[];
  /** How far the text is moved in, by spaces, dashes or drawn branches. */
  indent: number;
  /** Whether a mark says so that can mean nothing else: `└`, `»`, spaces. */
  isDrawn: boolean;
  type: string | undefined;
  required: boolean | undefined;
  /** What else the cell says. */
  remark: string;
  /** Whether they are options of a command, which may be left out unless the document says otherwise. */
  areOptions?: true;
}

const INDENT = /^(?:[\s\u00a0\u3000\u2003·•…│├└┗┣─━╰╭╚╠═|»›>→↳⤷⎿–—+.-]|\*(?=\s))+/;
const DRAWN = /[\u00a0\u3000\u2003·•│├└┗┣─━╰╭╚╠═»›→↳⤷⎿]/;

/** `creator_id? ^1^`, `limit¹`, `name*`, `size [2]`: marks of footnotes, and of what has to be there. */
const FOOTNOTES = /(?:\s?(?:\^[\w*,]{1,3}\^|\[\^?\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹⁰*†‡※]|\((?:\d|\*)\))){1,6}$/;

/** A word of any script, with what joins words in names and paths. */
const isName = (text: string): boolean =>
  /^[@$#:~]?[\p{L}_\d][\p{L}\p{M}\p{N}_$@:-]*(?:(?:\??(?:\.|->|\[[^\][]*\])|\?::)[\p{L}\p{M}\p{N}_$@*:-]*)*$/u.test(
    text,
  );

/** A longer text is a sentence. */
const MAX_WORDS = 5;

/** What is known of the whole column. */
export interface NameColumn {
  /** Whether another column has the types. */
  hasTypeColumn: boolean;
  /** Whether second lines of cells are types. */
  hasTypeLines: boolean;
  /** Of the options of a command, if it is of such: whether some show what they take, so that the others take nothing. */
  options: { showArguments: boolean } | undefined;
}

export function nameColumn(texts: readonly string[], hasTypeColumn: boolean): NameColumn {
  const hasTypeLines = texts.some((text) => isTypeWord(text.split('\n')[1] ?? ''));
  const flags = texts.map(flagsIn).filter((each) => each !== undefined);
  // Dashes in front of other names say that they are parts.
  const areOptions = flags.length * 2 > texts.length && /^[-<[]/.test(texts[0] ?? '');
  const showArguments = flags.flat().some(({ argument }) => argument !== '');
  return {
    hasTypeColumn,
    hasTypeLines: !hasTypeColumn && hasTypeLines,
    options: areOptions ? { showArguments } : undefined,
  };
}

/** Takes a cell apart. A second line, or what is in brackets or behind a colon, may be the type where no column has it. */
export function nameCell(
  text: string,
  { hasTypeColumn, hasTypeLines, options }: NameColumn,
): NameCell {
  const plainText = splitMark(text.trim()).text;
  const flags = options && (flagsIn(plainText) ?? flagsIn(firstWords(plainText)));
  if (flags !== undefined) return optionCell(text, flags, options?.showArguments === true);
  const [, indentation = '', rest = ''] = splitIndent(text);
  const { text: marked, deprecated } = splitMark(rest.trim());
  const { text: plain, required: below } = withoutRequirement(marked);
  const isDrawn = DRAWN.test(indentation);
  const found = hasTypeColumn
    ? undefined
    : ((hasTypeLines ? withTypeLine(plain) : undefined) ?? withType(plain));
  const { names, required, remark } = found ?? withoutType(plain);
  return {
    names,
    indent:
      isDrawn && indentation.trim() === '' ? indentation.length : indentation.trimEnd().length,
    isDrawn,
    deprecated,
    type: found?.type,
    required: below ?? required,
    remark,
  };
}

/** A line below the name that says whether it has to be there: `id`, and in small letters `required`. */
function withoutRequirement(text: string): { text: string; required: boolean | undefined } {
  const [name = '', ...lines] = text.split('\n');
  const said = lines.map((line) => requirement(line.trim().replace(/^[([](.*)[)\]]$/, '$1')));
  const found = said.find((each) => each !== undefined && !each.isAnswer);
  if (found === undefined) return { text, required: undefined };
  const others = lines.filter((_, index) => said[index] !== found);
  return { text: [name, ...others].join('\n'), required: found.required ?? undefined };
}

/** An option with the first of several arguments: `--size W H`. */
function firstWords(text: string): string {
  return text.split(/\s+/, 2).join(' ');
}

/** Options that show no argument take none, where others show theirs. */
function optionCell(text: string, flags: readonly Flag[], showArguments: boolean): NameCell {
  const { argument = '' } = flags.find((flag) => flag.argument !== '') ?? {};
  const isBare = showArguments || flags.every(({ name }) => name.startsWith('no-'));
  return {
    names: flags.map(({ name }) => name),
    indent: 0,
    isDrawn: false,
    deprecated: splitMark(text).deprecated,
    type: argument === '' && !isBare ? undefined : typeOfArgument(argument),
    required: undefined,
    remark: '',
    areOptions: true,
  };
}

/** The type of what an option takes, as its placeholder says: `N`, `a|b`, `{a,b}`, `<dir>`; a yes or no where it takes nothing. */
export function typeOfArgument(argument: string): string {
  const plain = argument.replace(/^[`<{[]{1,3}|[`>}\]]{1,3}$/g, '');
  if (plain === '' || isNothing(plain) || /^(?:none|no\b)/i.test(plain)) return 'boolean';
  if (/^N$/i.test(plain)) return 'number';
  const values = plain.split(argument.startsWith('{') ? ',' : /\\?\|/);
  if (values.length > 1)
    return `enum: ${values.map((value) => `\`${value.replace(/[\s`]/g, '')}\``).join(', ')}`;
  const { kind } = parseType(argument).type;
  return ['integer', 'number', 'boolean', 'literals'].includes(kind) ? argument : 'string';
}

function splitIndent(text: string): [string, string, string] {
  const indentation = INDENT.exec(text)?.[0] ?? '';
  return [text, indentation, text.slice(indentation.length)];
}

/** A second line of one word is a type, known or not. */
function withTypeLine(text: string): (Named & { type: string }) | undefined {
  const [first = '', second = '', ...rest] = text.split('\n').map((line) => line.trim());
  return rest.length === 0 && /^\S+$/.test(second)
    ? { ...withoutType(first), type: second }
    : undefined;
}

type Named = Pick<NameCell, 'names' | 'required' | 'remark'>;

/** `id: string`, `id (string, required)`, `string id`, `id string`, or the type below the name. */
function withType(text: string): (Named & { type: string }) | undefined {
  const [, first = '', bracket, second = ''] =
    /^([^\s:(（]+)(?:\s*(?:[:：]\s|([(（]))|\s)\s*(\S[^]*)$/.exec(text.trimEnd()) ?? [];
  if (second === '') return undefined;
  const type = bracket === undefined ? second : second.replace(/[)）]$/, '');
  if (isTypeWord(type)) return { ...withoutType(first), type };
  const [, front = '', name = ''] = /^(.+)\s(\S+)$/.exec(text) ?? [];
  if (!isTypeWord(front) || isTypeWord(name) || nameOf(name) === '') return undefined;
  return { ...withoutType(name), type: front };
}

/** Names, and what stands in brackets or on the lines behind them. */
function withoutType(text: string): Named {
  const [whole = '', ...lines] = text.split('\n').map((line) => line.trim());
  const listed = [whole, ...lines].map(nameOf);
  if (lines.length > 0 && listed.every((name) => name !== ''))
    return { names: listed.map(withoutQuestion), required: asked(listed), remark: '' };
  const { name, required, remark } = withRemark(whole);
  const parts = name.split(/[,、，;]|\s\/\s|\s(?:or|and)\s/).map((part) => nameOf(part.trim()));
  const names = parts.every((part) => part !== '') ? parts : [phrase(name)];
  return {
    names: names.filter((each) => each !== '').map(withoutQuestion),
    required: required ?? asked(names),
    remark: [remark, ...lines].filter((line) => line !== '').join('\n'),
  };
}

/** `id (optional)`, `id [required]`, `id 必填`; any other bracket says something else. */
function withRemark(text: string): { name: string; required: boolean | undefined; remark: string } {
  const plain = text.replace(FOOTNOTES, '');
  const [, header = '', value = ''] = HTTP_HEADER.exec(plain) ?? [];
  if (value !== '') return { name: header, required: undefined, remark: value };
  const [, name = '', inner = ''] =
    /^(\S+)\s*(?:\[(?=[^[]*$)|[(（【])([^()（）【】]*)[)\]）】]$/.exec(plain) ??
    /^(\S+)\s+(\S+)$/.exec(plain) ??
    [];
  const said = requirement(inner);
  if (said !== undefined && !said.isAnswer)
    return { name, required: said.required ?? undefined, remark: '' };
  const isBracketed = nameOf(name) !== '' && /[(（【]/.test(plain.slice(name.length));
  return isBracketed && inner !== ''
    ? { name, required: undefined, remark: inner }
    : { name: plain, required: undefined, remark: '' };
}

/** A header of HTTP with its value: `Content-Type: application/json`. */
const HTTP_HEADER =
  /^((?:[A-Z][A-Za-z\d]*-[\w-]+)|Authorization|Accept|Cookie|Host|Origin):\s+(\S.*)$/;

/** A name without the marks around it; empty where it is none. */
function nameOf(text: string): string {
  const plain = text
    .replace(FOOTNOTES, '')
    .replace(/^\*+/, '')
    .replace(/^["'`{<]+([^"'`{<\n](?:.*[^"'`}>\n])?)["'`}>]+$/, '$1')
    .replace(/(?<!\s)\s+(?=[.[])|(?<=[.\]])\s+/g, '')
    .replace(/(?:(?<!\s)\s+)?(?<!-)>\s*/g, '.');
  return isName(plain.replace(/[?!]$/, '')) ? plain : '';
}

/** A name of several words, as tables of messages and layouts have them. */
function phrase(text: string): string {
  const words = text.split(/\s+/);
  const isSentence = words.length > MAX_WORDS || /[.。,，;；!！:：…]/.test(text);
  return isSentence || !/[\p{L}\p{N}]/u.test(text) ? '' : text;
}

function asked(names: readonly string[]): boolean | undefined {
  return names.some((name) => name.endsWith('?')) ? false : undefined;
}

function withoutQuestion(name: string): string {
  return name.replace(/[?!]$/, '');
}
