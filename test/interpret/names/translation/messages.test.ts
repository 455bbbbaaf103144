import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../../../src/interpret/names/translation/language-of.ts';
import { loadTranslator } from '../../../../src/interpret/names/translation/load.ts';

const translator = await loadTranslator(['zh', 'ja', 'ko', 'ru', 'de', 'fr', 'es', 'pt']);

function english(message: string, language: LanguageCode): string | undefined {
  return translator.translate(message, language)[0];
}

describe('a message in Chinese', () => {
  test.each([
    ['会员卡不存在', 'Member Card Not Found'],
    ['没有找到该快递单', 'Express Order Not Found'],
    ['库位编号已存在', 'Storage Location Number Already Exists'],
    ['收货地址不能为空', 'Shipping Address Required'],
    ['无效的优惠券', 'Invalid Coupon'],
    ['AppSecret 非法', 'Invalid AppSecret'],
    ['缺少 token 参数', 'Missing token Parameter'],
    ['不支持的货币', 'Unsupported Currency'],
    ['仅支持微信支付', 'Only Wechat Payment Supported'],
    ['上传头像失败', 'Upload Avatar Failed'],
    ['设备升级超时', 'Device Upgrade Timeout'],
    ['二维码已过期', 'Qr Code Expired'],
    ['登录过于频繁', 'Login Too Frequent'],
    ['订单已取消', 'Order Canceled'],
    ['仓库未启用', 'Warehouse Not Enabled'],
    ['未付款的订单', 'Unpaid Order'],
    ['无权删除评论', 'No Permission To Delete Comment'],
    ['余额不足', 'Insufficient Balance'],
    ['附件大小超过限制', 'Attachment Size Limit Exceeded'],
    ['座位已被占用', 'Seat In Use'],
    ['用户的订单', 'User Order'],
    ['两次密码不一致', 'Password Mismatch'],
    ['验证码错误', 'Invalid Verification Code'],
    ['系统错误', 'System Error'],
    ['视频生成服务错误', 'Video Generation Service Error'],
    ['冻结', 'Frozen'],
    ['冻结账户', 'Freeze Account'],
    ['已嵌入', 'Embedded'],
    ['ID为%s的课程不存在', 'Course ID Not Found'],
  ])('%s is %s', (message, name) => {
    expect(english(message, 'zh')).toBe(name);
  });

  test.each([
    ['网关超时，请稍后再试', 'Gateway Timeout'],
    ['请输入手机号', 'Phone Number Required'],
    ['操作失败，优惠券已过期', 'Coupon Expired'],
    ['订单创建成功，但是库存扣减失败', 'Stock Deduction Failed'],
    ['注册失败，账号已存在', 'Account Already Exists'],
    ['红包已领完（请明天再来）', 'Red Packet Exhausted'],
    ['请更新固件', 'Update Firmware'],
    ['导出报表时，磁盘空间不足', 'Insufficient Storage'],
  ])('%s says only %s', (message, name) => {
    expect(english(message, 'zh')).toBe(name);
  });

  test('is the same in traditional characters', () => {
    expect(english('會員卡不存在', 'zh')).toBe('Member Card Not Found');
    expect(english('無效的優惠券', 'zh')).toBe('Invalid Coupon');
    expect(english('登入逾時', 'zh')).toBe('Login Timeout');
  });

  test('has a second name where it says more', () => {
    expect(translator.translate('护照无效，签证已过期', 'zh')).toEqual([
      'Invalid Passport',
      'Invalid Passport Visa Expired',
    ]);
  });

  test.each([
    ['支持该格式', '不支持该格式'],
    ['用户在黑名单中', '用户不在黑名单中'],
    ['设备在线', '设备不在线'],
    ['订单可以取消', '订单不可以取消'],
    ['已绑定手机', '未绑定手机'],
    ['检查通过', '检查不通过'],
    ['需要登录', '不需要登录'],
    ['包含附件', '不包含附件'],
    ['属于该企业', '不属于该企业'],
    ['会重试', '不会重试'],
  ])('does not say the same as its opposite: %s, %s', (positive, negative) => {
    const negated = english(negative, 'zh');
    if (negated !== undefined) expect(negated).toMatch(/Not|Un|No |Missing|Offline|Cannot/);
    expect(negated).not.toBe(english(positive, 'zh'));
  });

  test('gives no name where a part of it is not known', () => {
    expect(english('魑魅不存在', 'zh')).toBeUndefined();
    expect(english('用户魑', 'zh')).toBeUndefined();
    expect(english('未魑魅用户', 'zh')).toBeUndefined();
  });
});

test.each<[LanguageCode, string, string]>([
  ['ja', 'メールアドレスが存在しません', 'Email Not Found'],
  ['ja', '無効なトークンです', 'Invalid Token'],
  ['ja', 'ファイルのアップロードに失敗しました。再度お試しください。', 'File Upload Failed'],
  ['ja', '画像サイズが大きすぎます', 'Image Size Too Large'],
  ['ja', '電話番号を入力してください', 'Phone Number Required'],
  ['ja', 'クーポンは既に使用されています', 'Coupon Already Used'],
  ['ja', 'ユーザー名に空白を含めることはできません', 'Username Contains Space'],
  ['ja', 'この機能は有料会員のみ利用可能です', 'Function Only For Paid Member'],
  ['ja', 'Client Error. 座席APIで発生したクライアントエラーです。', 'Client Error Seat API'],
  ['ja', '座席数のレート制限を超過しました', 'Seat Count Rate Limit Exceeded'],
  ['ja', '通知を有効にする', 'Enable Notification'],
  ['ja', '背景色を明るい紫に設定する', 'Set Background Color To Bright Purple'],
  ['ja', '支払いに失敗しました', 'Payment Failed'],
  ['ja', '電話番号(自宅)を入力してください', 'Phone Number Home Required'],
  ['ja', '受付待ち', 'Pending Acceptance'],
  ['ja', '会員は既に解約されています', 'Member Canceled'],
  ['ja', 'IDは4文字以上で入力してください', 'Id Too Short'],
  ['ja', '店舗都合キャンセル', 'Canceled By Store'],
  ['ja', '医院都合によるキャンセル', 'Canceled By Clinic'],
  ['ja', '来店なし', 'No Show'],
  ['ja', '一部翻訳済み', 'Partially Translated'],
  ['ja', '審査予定', 'Review Scheduled'],
  ['ja', '搭乗前', 'Before Boarding'],
  ['ja', '要修正', 'Change Required'],
  ['ja', '非正社員', 'Non Full Time Employee'],
  ['ja', '第2倉庫', 'Warehouse 2'],
  ['ja', '請求書確認中', 'Confirming Invoice'],
  ['ja', '会議室の予約が他の予約と重複しています', 'Meeting Room Reservation Overlaps Reservation'],
  ['ja', '同名のフォルダが存在します', 'Duplicate Folder'],
  ['ja', '受付期限が過ぎています', 'Acceptance Deadline Passed'],
  ['ja', 'メンテナンス中のためアプリは起動できません', 'Under Maintenance'],
  ['ko', '방문 예정', 'Visit Scheduled'],
  ['ko', '병원 사정 취소', 'Canceled By Hospital'],
  ['ko', '재심사', 'Re Review'],
  ['ko', '이미 준비 상태입니다', 'Already Prepared'],
  ['ko', '수강 전', 'Before Course'],
  ['ko', '이미 쿠폰을 등록했습니다', 'Coupon Already Registered'],
  ['ko', '쿠폰 기간이 다른 쿠폰과 겹칩니다', 'Coupon Period Overlaps Other Coupon'],
  ['ko', '접수 기간이 아닙니다', 'Outside Acceptance Period'],
  ['ko', '은행에서 이체를 거절했습니다', 'Transfer Rejected By Bank'],
  ['ru', 'Магазин отменил заказ', 'Order Canceled By Store'],
  ['zh', '电子发票已开具', 'Electronic Invoice Issued'],
  ['ko', '날짜 형식이 올바르지 않습니다', 'Invalid Date Format'],
  ['ko', '예약에 실패했습니다', 'Reservation Failed'],
  ['ko', '회원이 활성화 상태가 아닙니다', 'Member Not Activated'],
  ['ru', 'Недоступно для торговли', 'Not Available For Trading'],
  ['fr', 'Annulé par le client', 'Canceled By Client'],
  ['de', 'Von der Bank abgelehnt', 'Rejected By Bank'],
  ['ko', '쿠폰을 찾을 수 없습니다.', 'Coupon Not Found'],
  ['ko', '쿠폰을찾을수없습니다', 'Coupon Not Found'],
  ['ko', '수량은 1개 이상이어야 합니다', 'Quantity Below Minimum'],
  ['ko', '잘못된 전화번호입니다', 'Invalid Phone Number'],
  ['ko', '파일 업로드에 실패했습니다', 'File Upload Failed'],
  ['ko', '토큰이 만료되었습니다', 'Token Expired'],
  ['ko', '비밀번호가 일치하지 않습니다', 'Password Mismatch'],
  ['ru', 'Заказ не найден', 'Order Not Found'],
  ['ru', 'Неверный номер телефона', 'Invalid Phone Number'],
  ['ru', 'Ошибка сервера базы данных', 'Database Server Error'],
  ['ru', 'Срок действия токена истек', 'Token Expired'],
  ['ru', 'Пользователь уже существует', 'User Already Exists'],
  ['ru', 'Банковская карта заблокирована', 'Bank Card Blocked'],
  ['ru', 'Превышено количество попыток входа', 'Too Many Login Attempts'],
  ['de', 'Ungültige Telefonnummer', 'Invalid Phone Number'],
  ['de', 'Projektname darf nicht leer sein', 'Project Name Required'],
  ['de', 'Kundengruppe wurde gelöscht', 'Customer Group Deleted'],
  ['de', 'Datei nicht gefunden', 'File Not Found'],
  ['de', 'Nicht unterstützte Konvertierung', 'Unsupported Conversion'],
  ['de', 'Unterstützte Konvertierungen', 'Supported Conversion'],
  ['de', 'Das Konto ist gesperrt', 'Account Locked'],
  ['fr', 'Le mot de passe est incorrect', 'Invalid Password'],
  ['fr', 'Fichier introuvable', 'File Not Found'],
  ['fr', 'Impossible de supprimer le fichier', 'Cannot Delete File'],
  ['fr', "Le nom d'utilisateur ne peut pas contenir d'espaces", 'Username Contains Space'],
  ['es', 'El pedido no existe', 'Order Not Found'],
  ['es', 'El archivo se eliminó correctamente', 'File Deleted'],
  ['es', 'Número de tarjeta inválido', 'Invalid Card Number'],
  ['es', 'Rechazado', 'Declined'],
  ['pt', 'Pedido não encontrado', 'Order Not Found'],
  ['pt', 'Senha inválida', 'Invalid Password'],
  ['pt', 'Saída com suspensão', 'Output With Suspension'],
  ['pt', 'Conta sem senha', 'Account Without Password'],
  ['pt', 'Ocorreu um erro ao salvar o arquivo', 'Save File Error'],
])('%s: %s is %s', (language, message, name) => {
  expect(english(message, language)).toBe(name);
});

test.each<[LanguageCode, string, string, string]>([
  [
    'pt',
    'A data inicial deve ser maior que a data final',
    'A data inicial é maior que a data final',
    'Start Date Must Exceed End Date',
  ],
  [
    'es',
    'El monto debe ser mayor que el saldo',
    'El monto es mayor que el saldo',
    'Amount Must Exceed Balance',
  ],
  [
    'fr',
    'Le montant doit être supérieur au solde',
    'Le montant est supérieur au solde',
    'Amount Must Exceed Balance',
  ],
  [
    'de',
    'Startdatum muss nach dem Enddatum liegen',
    'Startdatum liegt nach dem Enddatum',
    'Start Date Must Exceed End Date',
  ],
])('%s: what must be greater is not what is: %s', (language, must, is, name) => {
  expect(english(must, language)).toBe(name);
  expect(english(is, language)).toBe(name.replace('Must Exceed', 'Exceeds'));
});

test('has no name for that something failed, where it is not understood why', () => {
  expect(english('操作失败，魑魅不存在', 'zh')).toBeUndefined();
  expect(english('操作失败，请稍后再试', 'zh')).toBe('Operation Failed');
});

test.each<[LanguageCode, string, string]>([
  ['ja', 'デバイスは接続されています', 'デバイスは接続されていません'],
  ['ja', 'ファイルを開く', 'ファイルを開けません'],
  ['ja', 'この機能は使用できます', 'この機能は使用できません'],
  ['ko', '계정이 활성화되었습니다', '계정이 활성화되지 않았습니다'],
  ['ko', '파일이 존재합니다', '파일이 존재하지 않습니다'],
  ['ko', '취소할 수 있는 상태입니다', '취소할 수 있는 상태가 아닙니다'],
  ['ru', 'Устройство подключено', 'Устройство не подключено'],
  ['ru', 'Карта действительна', 'Карта не действительна'],
  ['ru', 'Пользователь является администратором', 'Пользователь не является администратором'],
  ['de', 'Gerät verbunden', 'Gerät nicht verbunden'],
  ['de', 'Die Datei wurde gespeichert', 'Die Datei wurde nicht gespeichert'],
  ['de', 'Nur Administratoren', 'Administratoren'],
  ['fr', 'Le compte est activé', "Le compte n'est pas activé"],
  ['fr', 'Fichier trouvé', 'Fichier non trouvé'],
  ['es', 'La cuenta está habilitada', 'La cuenta no está habilitada'],
  ['es', 'Hay archivos', 'Ningún archivo'],
  ['pt', 'O pedido foi enviado', 'O pedido não foi enviado'],
  ['pt', 'O usuário tem permissão', 'O usuário não tem permissão'],
])('%s: does not say the same as its opposite: %s, %s', (language, positive, negative) => {
  const negated = english(negative, language);
  if (negated !== undefined) expect(negated).not.toBe(english(positive, language));
});

test('has no name without the circumstance that says which one is meant', () => {
  expect(english('部屋を検索する時、番号が存在しない', 'ja')).toBe('Number Not Found');
  expect(english('GuestRoomを検索する時、番号が存在しない', 'ja')).not.toBe('Number Not Found');
});

test('names a sentence by all of it, where a comma stands within', () => {
  expect(english('Страницы, которую вы ищете, не существует.', 'ru')).toBeUndefined();
});

test('takes time by the length of a message alone', () => {
  const long = '用户信息订单的接口'.repeat(2000);
  expect(translator.translate(long, 'zh').length).toBeLessThan(3);
});
