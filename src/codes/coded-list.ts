import type { Cell } from '../model/table.ts';
import { codeFirst, codeLast, taggedFirst } from './beside.ts';
import { isNumeral, parseInteger } from './integer.ts';
import { isConstant } from './tokens.ts';

/** An item of a list that is called by a code, and what it says of it. */
export interface CodedItem {
  code: string;
  text: string;
  /** Where the item is. */
  cell: Cell;
}

/**
 * The items of a list where each begins with a code of one make, as in `404: Not found`; undefined of any other list. `isCalledSo`
 * says that the page announces values, so that words which might be anything are taken for some.
 *
 *     Order side (side):        code
 *     - BUY                →    BUY
 *     - SELL                    SELL
 */
export function codedItems(cells: readonly Cell[], isCalledSo: boolean): CodedItem[] | undefined {
  const items = cells.map(codedItem);
  if (items.length < (isCalledSo ? 2 : 3) || !items.every((item) => item !== undefined))
    return undefined;
  const makes = new Set(items.map(({ code }) => makeOf(code)));
  const [make] = makes;
  if (makes.size > 1 || make === undefined) return undefined;
  if (new Set(items.map(({ code }) => code)).size < items.length) return undefined;
  return isCalledSo || speakForThemselves(make, items) ? items : undefined;
}

/** The same of headings, each of which has its text below: `-1000 UNKNOWN`, `SYS_OPEN (0x01)`. Most small numbers count sections. */
export function codedHeading({ text }: Cell): { code: string; text: string } | undefined {
  const found = codeFirst(text) ?? taggedFirst(text) ?? codeLast(text);
  const number = found && parseInteger(found.code);
  if (found === undefined || found.text === '') return undefined;
  if (number === undefined) return /\d{2}/.test(found.code) ? found : undefined;
  const isWritten = /^[-\u2212]|^0x/i.test(found.code);
  return isWritten || (Number(number.value) >= 100 && !isYear(found.code)) ? found : undefined;
}

type Make = 'number' | 'tagged' | 'constant' | 'word';

function makeOf(code: string): Make | undefined {
  if (isNumeral(code)) return 'number';
  if (/^(?=.*\d)(?=.*[A-Za-z])[A-Za-z\d]{2,8}$/.test(code)) return 'tagged';
  if (isConstant(code)) return 'constant';
  return /^[a-z][\w.-]*$/i.test(code) ? 'word' : undefined;
}

const MARKED = /^(`+|\*\*`?|")([^`*"\s]{1,64})(?:`+|`?\*\*|")/;
const JOINT = /^\s*(?:[:：=＝]|[-‐–—]{1,2}(?=\s)|[(（]|→)\s*/;
/** A bare word in capitals, as only constants are. */
const CAPITALS = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*(?=$|\s*[:：=(（]|\s[-–—]|\n)/;
/** `15m`, `1s` and nothing else. */
const SHORT = /^(?=.*\d)[A-Za-z\d]{2,8}$/;

function codedItem(cell: Cell): CodedItem | undefined {
  const { text, markdown = '' } = cell;
  const marked = MARKED.exec(markdown)?.[2];
  const [first = ''] = text.split('\n', 1);
  const code =
    marked !== undefined && text.startsWith(marked)
      ? marked
      : (CAPITALS.exec(first)?.[0] ??
        SHORT.exec(first)?.[0] ??
        (isSeparate(first) ? (codeFirst(first) ?? taggedFirst(first))?.code : undefined));
  if (code === undefined || code.length < 2) return undefined;
  const rest = text.slice(code.length);
  const joint = JOINT.exec(rest)?.[0];
  if (rest !== '' && joint === undefined && !rest.startsWith('\n') && !isNumeral(code))
    return undefined;
  const said = rest.slice(joint?.length ?? 0).trim();
  return { code, cell, text: joint?.includes('(') === true ? withoutBracket(said) : said };
}

/** `200 OK`, `4: late`: of a number of things, as in `4 eggs`, nothing parts it. */
function isSeparate(text: string): boolean {
  return /^[-\u2212]?\d{3,}\b|^0x|^[\dA-Za-z_.-]+\s?(?:[:：=(（]|[-–—]\s)/.test(text);
}

function withoutBracket(text: string): string {
  return /^[^()（）]*[)）]$/.test(text) ? text.slice(0, -1) : text;
}

/** Whether the items need nobody to announce them: numbers that are no years, and constants with several words or a text. */
function speakForThemselves(make: Make, items: readonly CodedItem[]): boolean {
  if (make === 'number')
    return items.every(({ text }) => text !== '') && !items.every(({ code }) => isYear(code));
  if (make === 'constant') return items.some(({ code, text }) => code.includes('_') || text !== '');
  return false;
}

function isYear(code: string): boolean {
  return /^(?:19[5-9]\d|20[0-3]\d)$/.test(code);
}
