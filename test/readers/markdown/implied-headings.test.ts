import { describe, expect, test } from 'vitest';
import { read } from '../../../src/readers/read.ts';

const TABLE = '| Code | Name |\n| --- | --- |\n| 1 | Gone |\n';

async function headingsOf(content: string, path = 'page.md'): Promise<string[] | undefined> {
  const { tables } = await read({ path, content });
  return tables[0]?.headings;
}

describe('the title of the front matter', () => {
  test.each([
    ['---\ntitle: Shipping states\n---\n\n', ['Shipping states']],
    ['---\nid: x\ntitle: "Bob\'s states" \n---\n\n## Codes\n\n', ["Bob's states", 'Codes']],
    ['---\ntitle: States # of orders\n---\n\n', ['States']],
    ['+++\ntitle = "Shipping states"\n+++\n\n', ['Shipping states']],
    ['---\ntitle: Shipping states\n---\n\n# States\n\n', ['States']],
    ['---\ntitle:\n---\n\n## Codes\n\n', ['Codes']],
    ['---\ntitle: Shipping states\n---\n\n<h2>Codes</h2>\n\n', ['Shipping states', 'Codes']],
    ['title: Shipping states\n\n', []],
  ])('%j', async (before, headings) => {
    expect(await headingsOf(before + TABLE)).toEqual(headings);
  });
});

describe('a heading in all but its mark', () => {
  test.each([
    ['# API\n\n###Room errors\n\n', ['API', 'Room errors']],
    ['# API\n\n#42 is gone\n\n', ['API']],
    ['# API\n\n**Request parameters**:\n\n', ['API', 'Request parameters']],
    ['# API\n\n**Request parameters:**\n\n', ['API', 'Request parameters']],
    ['# API\n\n**Request**\n\n**Response**\n\nAll of it:\n\n', ['API', 'Response']],
    ['# API\n\n**请求参数**：\n\n', ['API', '请求参数']],
    ['# API\n\n<strong>Request</strong>\n\n', ['API', 'Request']],
    ['# API\n\n**Request**\n\n## Errors\n\n', ['API', 'Errors']],
    ['# API\n\n**Nobody calls this twice.**\n\n', ['API']],
    ['# API\n\n**This** and **that**\n\n', ['API']],
    ['# API\n\n**This** is a word\n\n', ['API']],
    [`# API\n\n**${'word '.repeat(20)}**\n\n`, ['API']],
  ])('%j', async (before, headings) => {
    expect(await headingsOf(before + TABLE)).toEqual(headings);
  });
});

test.each([
  ['# API\n\n## Users\n\n<RouteHeader method="GET">\n  List users\n</RouteHeader>\n\n'],
  ['# API\n\n## Users\n\n<EndpointHeading>\nList users\n</EndpointHeading>\nMany.\n\n'],
  ['# API\n\n## Users\n\n<RouteHeader\n  method="GET"\n>\n  List users\n</RouteHeader>\n\n'],
])('in MDX, what a component shows as a heading: %j', async (before) => {
  expect(await headingsOf(before + TABLE, 'page.mdx')).toEqual(['API', 'Users', 'List users']);
});

describe('a text with a colon right above a table', () => {
  test.each([
    ['Error codes:', ['API', 'Error codes']],
    ['Return codes (for scripts, and for CI):', ['API', 'Return codes']],
    ['The error codes are as follows:', ['API']],
    ['See error codes, please:', ['API']],
    ['下单状态：', ['API', '下单状态']],
    ['状态枚举与物流阶段一一对应：', ['API']],
    ['保持原有枚举：', ['API']],
  ])('%s', async (text, headings) => {
    expect(await headingsOf(`# API\n\n${text}\n\n${TABLE}`)).toEqual(headings);
  });
});
