import { describe, expect, test } from 'vitest';
import { loadTranslator } from '../../../../src/interpret/names/translation/load.ts';

const translator = await loadTranslator(['zh']);

function english(text: string): string | undefined {
  return translator.translate(text, 'zh')[0];
}

describe('a value in Chinese is called what one writes in an enum', () => {
  test.each([
    ['a kind of leave', '陪产假', 'Paternity Leave'],
    ['a degree', '大学本科', 'Bachelor'],
    ['a document of identity', '军官证', 'Military Officer Card'],
    ['a department of a hospital', '心内科', 'Cardiology'],
    ['why goods come back', '卖家发错货', 'Wrong Item Sent'],
    ['a way to repay', '等额本息', 'Equal Installment'],
    ['how goods come in', '盘盈入库', 'Inventory Gain Inbound'],
    ['a home', '两室一厅', 'Two Bedroom One Living Room'],
    ['an alarm', '越界报警', 'Boundary Alarm'],
    ['the weather', '雷阵雨', 'Thundershower'],
    ['a step of a review', '待审批', 'Pending Approval'],
    ['a state on its own', '正常', 'Normal'],
    ['a state that is an action, too', '停用', 'Disabled'],
    ['what is awaited', '待签约', 'Pending Signing'],
    ['what was not done', '未签约', 'Not Signed'],
    ['what has not happened yet', '即将到期', 'Expiring Soon'],
    ['what one is in', '比赛中', 'In Match'],
    ['what is done by what', '按类型查询', 'Query By Type'],
    ['what is done to one of many', '基于编号单个撤单', 'Cancel Order By Number'],
    ['what is done, as a thing', '计算完成', 'Calculation Completed'],
    ['what is not done by choice', '不推送', 'No Push'],
    ['what is right', '正确', 'Correct'],
    ['a state that an error has, too', '异常', 'Abnormal'],
    ['a word that is passed over in a message', '一般', 'Normal'],
    ['a word that means something else beside others', '多云', 'Cloudy'],
  ])('%s: %s is %s', (_, text, name) => {
    expect(english(text)).toBe(name);
  });

  test.each([
    ['陪產假', 'Paternity Leave'],
    ['貨運險', 'Cargo Insurance'],
    ['已歸還', 'Returned'],
    ['腫瘤科', 'Oncology'],
  ])('in traditional characters, too: %s is %s', (text, name) => {
    expect(english(text)).toBe(name);
  });
});

test.each([
  ['与已有请假单时间重叠', 'Overlaps Existing Leave Request'],
  ['预约时间与其他预约重叠', 'Booking Time Overlaps Other Booking'],
  ['当前状态不允许撤销', 'Cannot Revoke In Current Status'],
  ['人数不在预算范围内', 'Number Of People Out Of Budget Range'],
  ['请先删除子章节', 'Delete Child Chapter First'],
  ['请先注册', 'Registration Required'],
  ['存在子部门，无法删除', 'Child Department Exists'],
  ['无需发票', 'No Invoice Required'],
  ['接口停用', 'Api Disabled'],
  ['今日已签到', 'Already Checked In Today'],
  ['存在子菜单不允许修改', 'Child Menu Exists'],
  ['该类别已有商品', 'Category Already Has Product'],
  ['系统未知异常', 'Unknown System Error'],
])('a rule of a business in Chinese: %s is %s', (text, name) => {
  expect(english(text)).toBe(name);
});
