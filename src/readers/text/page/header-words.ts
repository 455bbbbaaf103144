import { isHeaderWord as isListed } from '../../../vocabulary/header.ts';

/** Words that others stand behind where these head columns: `error` + `code`, `错误` + `码`. */
const qualifiers: ReadonlySet<string> = new Set(
  (
    'api app business default english error err exception http httpstatus response result ret return short service sub suggested system ' +
    '错误 异常 出错 状态 返回 响应 结果 业务 系统 接口 公共 模块 中文 英文 中 英 全局 子 详细 参数 字段 处理 解决 可能 错 錯誤 狀態 回傳 異常 ' +
    'エラー ステータス リターン レスポンス 結果 応答 終了 対処 状態 日本語 英語 오류 에러 상태 응답 결과 반환 한글 영문'
  ).split(' '),
);

/** The length in characters beyond which no header word goes. */
export const LONGEST_WORD = 24;

/** `正常状态码`, `网关错误代码`: any word may stand before. */
const CHINESE_CODE = /^[\u4e00-\u9fff]{1,6}(?:错误|状态|返回|响应|结果)(?:码|代码)$/;
/** So it may in English: `Decline code`. */
const ENGLISH_CODE =
  /^\p{Lu}?\p{Ll}+ (?:codes?|id|messages?|msg|desc(?:ription)?|meaning|name|number|no|text|type|value|reason|status|info)$/u;

/** Whether a text heads a column in one of the languages known: `Error code`, and as well `Decline code`. */
export function isHeaderWord(text: string): boolean {
  if (text.length > LONGEST_WORD || !/[^\0-@[-`{-\x7f]/.test(text)) return false;
  // No word has a digit, so most cells of a large table are told at once.
  if (/\d/.test(text) && !/[(（[【]/.test(text)) return false;
  const known = answers.get(text);
  if (known !== undefined) return known;
  const answer =
    isListed(text) || isCompound(text) || CHINESE_CODE.test(text) || ENGLISH_CODE.test(text);
  if (answers.size > MOST) answers.clear();
  answers.set(text, answer);
  return answer;
}

/** A page asks for the same few texts again and again. */
const answers = new Map<string, boolean>();
const MOST = 50_000;

function isCompound(text: string): boolean {
  const form = text.normalize('NFKC').toLowerCase();
  for (let end = 1; end < form.length; end++) {
    const noun = form.slice(end).replace(/^[\s_-]+/, '');
    if (!qualifiers.has(noun) && qualifiers.has(form.slice(0, end)) && isListed(noun)) return true;
  }
  return false;
}
