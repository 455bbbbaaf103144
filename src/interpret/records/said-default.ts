import { once } from '../../vocabulary/once.ts';
import { saidWords } from '../../vocabulary/said-words.ts';

/** A longer text is about more than one value. */
const MAX_TEXT = 2000;

const MARKED = '`+([^`\\n]{1,80})`+|"([^"\\n]{0,60})"|\'([^\'\\n]{0,60})\'|“([^”\\n]{1,60})”';

const patterns = once(() => {
  // In code, it is a name.
  const word = `(?<![\`'"_.-])(?:${saidWords('default')})(?![_-])`;
  const joint = `((?:[\\s:：=*_]|值|${saidWords('joint')}){0,6})`;
  const bracket = `[(（](?:[^()（）\\n\`:：]{0,20}[,，、] ?)?${word}[)）]`;
  return {
    word: new RegExp(word, 'i'),
    before: new RegExp(`${word}${joint}(?:${MARKED}|([^\\s,，。;；()（）、]{1,60}))`, 'gi'),
    after: new RegExp(`(?:${MARKED}) ?(?:${bracket}|${saidWords('default behind')})`, 'i'),
  };
});

/** What follows a default that is one only then: `defaults to true if …`, but not `if omitted`. */
const CONDITION =
  /^\s?(?!(?:if|when) (?:omitted|absent|missing|unset|empty|not|left|no|none)\b)(?:if|when|unless|otherwise|for|depending|wenn|si|если|の場合)(?![a-z])/i;

/**
 * What a description calls the default, in inline Markdown: `Defaults to 20.`, `默认 20`, `` `low` (default) ``. Empty where it names
 * none, or several.
 */
export function saidDefault(description: string): string {
  const { word, before, after } = patterns();
  if (description.length > MAX_TEXT || !word.test(description)) return '';
  const found = [...description.matchAll(before)].map((match) => {
    const [whole, joint = '', ...groups] = match;
    const rest = description.slice(match.index + whole.length);
    const bare = groups.pop();
    if (CONDITION.test(rest)) return '';
    return bare === undefined ? marked(groups) : bareDefault(bare, isSaid(whole, joint), rest);
  });
  const behind = marked(after.exec(description)?.slice(1) ?? []);
  const values = new Set([...found, behind].filter((value) => value !== ''));
  return values.size === 1 ? ([...values][0] ?? '') : '';
}

function marked(groups: readonly (string | undefined)[]): string {
  return groups.find((group) => group !== undefined) ?? '';
}

/** `default theme` is no default, as `默认 dark` is. */
function isSaid(whole: string, joint: string): boolean {
  return /[^\s*_]/.test(joint) || /^(?:[^\0-\x7f]|\w+:)/.test(whole);
}

const ENDS = /^\s*(?:$|[,，。.;；()（）、\n])/;
const NOTHING = /^(?:none|null|nil|undefined|unset|empty|nothing|n\/a)$/i;

/** A word or a number without marks: behind `default: ` and the like, or where the sentence ends with it. */
function bareDefault(written: string, isSaid: boolean, rest: string): string {
  const bare = written.replace(/(?<![.:])[.:]+$/, '');
  const isLast = ENDS.test(rest) || bare !== written;
  const groups = /^\d{1,3}$/.test(bare) ? (/^(?:[ \u00a0]\d{3})+(?!\d)/.exec(rest)?.[0] ?? '') : '';
  const [, number, unit = ''] =
    /^([-+]?\d[\d.,_]*)(\D{0,20})$/.exec(bare + groups.replace(/\s/g, '')) ?? [];
  if (number !== undefined)
    return isSaid || isLast ? number + (/^[a-z%]+$/i.test(unit) ? unit : '') : '';
  const isWord = /^[\w./~$@-][\w./:@+-]*$/.test(bare) && /\w/.test(bare);
  const isPlain = isSaid || /^(?:true|false)$/i.test(bare);
  return isWord && isPlain && isLast && !NOTHING.test(bare) ? bare : '';
}
