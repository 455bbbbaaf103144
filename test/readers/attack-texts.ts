/** What repeats in texts that made some expression, some scan or some parser take time by the square of their length. */
export const pumps: readonly string[] = [
  '0¦ ¦\t¦\n¦\r¦\u2028a¦a\u2028¦\u3000¦_¦a_¦_a¦Ab¦A¦.a¦a.¦1.¦..¦-¦--- ¦=¦= ¦=\n¦+¦+-¦|¦| ¦|a¦,¦;a¦,"¦"¦\'',
  '`¦``¦ `a¦*¦**a¦*a ¦~~¦^¦[¦]¦[a](¦[^1]¦[a]: b\n¦(¦)¦（¦<¦>¦<td>a¦<b>¦</b>¦<!--¦&¦&amp;¦{¦{/*¦{{¦{%¦:¦::',
  ': a\n¦:a:`¦#¦# a\n¦\\¦/¦//¦@¦$¦%s¦!¦?¦![¦你¦、¦。¦：¦\u00ad¦\u200b¦é¦👍¦ﬀ¦1 a\n¦- a\n¦  - a\n¦> ¦.. a\n',
  '.. _a: b\n¦|a|\n¦a\tb\n¦a  b\n',
].flatMap((some) => some.split('¦'));

export type Wrap = (text: string) => string;

/** Where the repeated text stands, by format. It ends in what lets a match fail at the last moment. */
export const places: Record<string, Record<string, Wrap>> = {
  md: {
    page: (text) => `${text}\0x\n\n| Code | Message |\n| ---- | ------- |\n| 1 | a |\n`,
    below: (text) => `| Code | Message |\n| ---- | ------- |\n| 1 | a |\n${text}\0x\n`,
    cell: (text) => `| Code | Message |\n| ---- | ------- |\n| 1 | ${text}\0x |\n| 2 | b |\n`,
    header: (text) => `| Code | ${text}x |\n| ---- | ------- |\n| 1 | a |\n| 2 | b |\n`,
    name: (text) => `| Name | Type |\n| ---- | ---- |\n| ${text}\0x | string |\n| b | ${text}x |\n`,
    code: (text) => `| Code | Message |\n| ---- | ------- |\n| ${text}x | a |\n| 2 | b |\n`,
    span: (text) => `| Code | Message |\n| ---- | ------- |\n| 1 | \` ${text}x\` |\n`,
    heading: (text) => `# ${text}x\n\n| Code | Message |\n| ---- | ------- |\n| 1 | a |\n`,
  },
  html: {
    page: (text) => `${text}\0x<table><tr><th>Code<th>Message<tr><td>1<td>a</table>`,
    cell: (text) => `<table><tr><th>Code<th>Message<tr><td>1<td>${text}x</table>`,
    attribute: (text) => `<table><tr><th>Code<th>Message<tr><td title="${text}">1<td>a</table>`,
  },
  rst: {
    page: (text) => `${text}\0x\n\n==== ====\nCode Name\n==== ====\n1    a\n==== ====\n`,
    below: (text) => `==== ====\nCode Name\n==== ====\n1    a\n==== ====\n\n${text}x\n`,
    option: (text) =>
      `.. list-table:: A\n   :header-rows: 1\n   :widths: ${text}x\n\n   * - Code\n     - Name\n   * - 1\n     - a\n`,
    cell: (text) =>
      `.. list-table:: A\n   :header-rows: 1\n\n   * - Code\n     - Name\n   * - 1\n     - ${text}x\n`,
  },
  txt: {
    page: (text) => `${text}\0x\n\nCode    Message\n1001    Alpha\n1002    Beta\n1003    Gamma\n`,
    below: (text) => `Code    Message\n1001    Alpha\n1002    Beta\n1003    Gamma\n${text}\0x\n`,
    cell: (text) => `Code    Message\n1001    ${text}x\n1002    Beta\n1003    Gamma\n`,
    code: (text) => `Code    Message\n${text}x    Alpha\n1002    Beta\n1003    Gamma\n`,
    tabs: (text) => `Code\tMessage\n1001\t${text}x\n1002\tBeta\n1003\tGamma\n`,
  },
  csv: {
    page: (text) => `Code,Message\n1,${text}x\n2,b\n`,
    quoted: (text) => `Code,Message\n1,"${text}\n2,b\n`,
  },
};

/** What reads a file of each extension. */
export const formats: Record<string, string> = { md: 'markdown', txt: 'text' };
