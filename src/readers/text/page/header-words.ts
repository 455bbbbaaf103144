/**
 * Words that head columns of codes, by language, as they read without white space, `_` and `-`, in lower case.
 * `heads` stand alone or behind one of `qualifiers`: `error` + `code`, `错误` + `码`.
 */
interface Words {
  qualifiers: string;
  heads: string;
  alone: string;
}

const languages: readonly Words[] = [
  {
    qualifiers:
      'api app business default english error err exception http httpstatus response result ret return short service status sub suggested system',
    heads:
      'code codes id message messages msg description desc meaning name number no text type value reason status info',
    alone:
      'action actions category cause causes chinese class comment comments condition constant detail details english enum error errors event example explanation field format handling hint http httpcode identifier key label level meanings method note notes parameter parameters permission phrase priority reasons remark remarks required resolution response result retry scope section setting severity solution source state summary symbol title translation usage values version',
  },
  {
    qualifiers:
      '错误 异常 出错 状态 返回 响应 结果 业务 系统 接口 公共 模块 中文 英文 中 英 全局 子 详细 参数 字段 处理 解决 可能 http api 錯誤 狀態 回傳 異常',
    heads:
      '码 代码 编码 编号 号 值 信息 消息 描述 说明 原因 提示 类型 名称 名 含义 内容 方式 方法 方案 建议 措施 分类 级别 碼 代碼 代號 編號 訊息 說明 描述 名稱 類型 含義',
    alone:
      '序号 含意 意义 备注 释义 解释 注释 标识 是否必填 必填 长度 默认值 示例 样例 范围 处理 对策 排查 文案 枚举 枚举值 错误 异常 状态 英文 中文 級別 備註 原因 解決方法',
  },
  {
    qualifiers: 'エラー ステータス リターン レスポンス 結果 応答 終了 対処 http 状態 日本語 英語',
    heads: 'コード メッセージ 内容 番号 名 名称 種別 説明 方法 値 フレーズ',
    alone:
      '意味 概要 原因 対処 対応 備考 詳細 状態 項目 区分 型 日本語 英語 エラー ステータス 解決策 対策',
  },
  {
    qualifiers: '오류 에러 상태 응답 결과 반환 한글 영문 http',
    heads: '코드 메시지 메세지 설명 내용 번호 명 값 이름 타입',
    alone: '의미 원인 해결방법 해결 조치 비고 상태 오류 에러 한글 영문 종류 대응방안 유형',
  },
  {
    qualifiers: '',
    heads: 'код статус имя название номер тип сообщение описание текст значение причина',
    alone:
      'кодошибки кодответа кодсостояния кодстатуса описаниеошибки текстошибки ошибка решение действие примечание комментарий пояснение расшифровка',
  },
  {
    qualifiers: '',
    heads: '',
    alone:
      'código mensaje descripción significado estado causa solución mensagem descrição nome tipo valor libellé signification statut motif fehlercode meldung beschreibung bedeutung nachricht ursache lösung wert bezeichnung codice messaggio descrizione kod açıklama mesaj anlamı mã mãlỗi môtả thôngbáo کد کدخطا پیام شرح توضیحات متنخطا الرمز رمزالخطأ الوصف الرسالة المعنى',
  },
];

/** Without what people write differently: white space, `_`, `-`, and the case. */
export function headerForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

/** The length in characters beyond which no header word goes. */
export const LONGEST_WORD = 24;

/** `正常状态码`, `网关错误代码`: any word may stand before. */
const CHINESE_CODE = /^[\u4e00-\u9fff]{1,6}(?:错误|状态|返回|响应|结果)(?:码|代码)$/;

/** Whether a text heads a column of codes in one of the languages known: `Error code`, and as well `Decline code`. */
export function isHeaderWord(text: string): boolean {
  if (text.length > LONGEST_WORD) return false;
  if (known.has(headerForm(text)) || CHINESE_CODE.test(text)) return true;
  const head = /^\S+ (\S+)$/.exec(text)?.[1] ?? '';
  return heads.has(head) && /^\p{Lu}?\p{Ll}+ \p{Ll}+$/u.test(text);
}

const known: ReadonlySet<string> = new Set(languages.flatMap(allOf));

function allOf({ qualifiers, heads, alone }: Words): string[] {
  const nouns = words(heads);
  const compounds = words(qualifiers).flatMap((qualifier) => nouns.map((noun) => qualifier + noun));
  return [...nouns, ...compounds, ...words(alone)];
}

function words(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}

/** Words that any other word may stand before. */
const heads: ReadonlySet<string> = new Set(words(languages[0]?.heads ?? ''));
