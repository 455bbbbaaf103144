/**
 * Enums as people write them, by language, beside the document below. Each lacks `ErrQuota`, gives `ErrGone` the value 411
 * and has a `Timeout` that the document does not know. Every one has what a careless scanner takes for a constant.
 */
export const DOCUMENT: string = [
  '# Order errors',
  '',
  '| Code | Name        | Message              |',
  '| ---- | ----------- | -------------------- |',
  '| 0    | OK          | Fine                 |',
  '| 404  | ErrNotFound | The order is unknown |',
  '| 410  | ErrGone     | The order is closed  |',
  '| 429  | ErrQuota    | Too many orders      |',
  '',
].join('\n');

export interface Written {
  file: string;
  text: string;
  /** Where the wrong value and the extra constant stand, as line:column. */
  gone: string;
  extra: string;
}

export const SOURCES: readonly Written[] = [
  {
    file: 'errors.ts',
    text: `import { x } from './x';
// enum Old { ErrQuota = 429 }
export const enum OrderError {
  OK, // counted
  ErrNotFound = 0x194,
  /* ErrQuota = 429, */
  'ErrGone' = 411,
  ErrTimeout = 408,
}
const pattern = /["'\`]/;
export function retry(): number {
  const ErrQuota = 429;
  return ErrQuota;
}
`,
    gone: '7:3',
    extra: '8:3',
  },
  {
    file: 'object.ts',
    text: `export const ORDER_ERRORS = {
  OK: { code: 0, message: 'Fine' },
  NOT_FOUND: { code: 404, message: "It's \\"gone\\"" },
  GONE: { code: 411, message: \`ErrQuota: 429\` },
  TIMEOUT: { code: 408, message: '' },
} as const satisfies Record<string, { code: number; message: string }>;
`,
    gone: '4:3',
    extra: '5:3',
  },
  {
    file: 'errors.js',
    text: `'use strict';
module.exports = Object.freeze({
  ERR_OK: 0,
  ERR_NOT_FOUND: 404,
  ERR_GONE: 411, // 429
  ERR_TIMEOUT: 408,
});
`,
    gone: '5:3',
    extra: '6:3',
  },
  {
    file: 'errors.py',
    text: `"""ERR_QUOTA = 429"""
from enum import IntEnum


class OrderError(IntEnum):
    """Codes."""

    OK = 0
    NOT_FOUND = 404
    GONE: int = 411  # ERR_QUOTA = 429
    TIMEOUT = 408

    def label(self) -> str:
        QUOTA = 429
        return f"{QUOTA}"
`,
    gone: '10:5',
    extra: '11:5',
  },
  {
    file: 'OrderError.java',
    text: `package shop;

public enum OrderError implements Coded {
    OK("Fine", 0),
    @Deprecated(since = "2")
    NOT_FOUND("Not found; sorry", 404),
    GONE("Closed", 411) {
        @Override public int weight() { return 429; }
    },
    TIMEOUT("Late", 408);

    private static final int QUOTA = 429;
    private final int code;
    OrderError(String text, int code) { this.code = code; }
}
`,
    gone: '7:5',
    extra: '10:5',
  },
  {
    file: 'Codes.java',
    text: `public final class Codes {
    public static final int ERR_OK = 0;
    public static final int ERR_NOT_FOUND = 404;
    public static final int ERR_GONE = 411;
    public static final int ERR_TIMEOUT = 408;
    private static final String NAME = "429";
    private static final int MAX_RETRIES = 3;
    void run() { final int ERR_QUOTA = 429; }
}
`,
    gone: '4:29',
    extra: '5:29',
  },
  {
    file: 'OrderError.kt',
    text: `package shop
/* a /* nested */ QUOTA(429) */
enum class OrderError(val code: Int, val text: String = "429") {
    OK(code = 0, text = "Fine"),
    NOT_FOUND(404, "Not found"),
    GONE(411, """Closed "for good" """),
    TIMEOUT(408, "Late");

    companion object { const val LIMIT = 429 }
}
`,
    gone: '6:5',
    extra: '7:5',
  },
  {
    file: 'errors.go',
    text: `package shop

type Code int

const maxRetries = 3

const (
	OK          Code = 0
	ErrNotFound Code = 404
	ErrGone     Code = 411 // not 429
	ErrTimeout  Code = 408
)

func (c Code) String() string {
	const quota Code = 429
	return \`ErrQuota Code = 429\`
}
`,
    gone: '10:2',
    extra: '11:2',
  },
  {
    file: 'vars.go',
    text: `package shop

var (
	ErrOK       = New(0, "fine")
	ErrNotFound = New(404, "not found")
	ErrGone     = &Error{Code: 411, Text: "closed"}
	ErrTimeout  = New(408, "late")
)
`,
    gone: '6:2',
    extra: '7:2',
  },
  {
    file: 'OrderError.cs',
    text: `namespace Shop;

public enum OrderError : int
{
    [Description("ErrQuota = 429")]
    Ok,
    NotFound = 404,
    Gone = 411,
    Timeout = 408,
}
`,
    gone: '8:5',
    extra: '9:5',
  },
  {
    file: 'error.rs',
    text: `#[derive(Debug, Clone, Copy)]
#[repr(i32)]
pub enum OrderError<'a> {
    Ok = 0,
    #[deprecated(note = "429")]
    NotFound = 404,
    /// Closed: r"
    Gone = 411,
    Timeout = 0x198,
}
const fn quota() -> i32 { const QUOTA: i32 = 429; QUOTA }
`,
    gone: '8:5',
    extra: '9:5',
  },
  {
    file: 'OrderError.swift',
    text: `public enum OrderError: Int, Error {
    case ok = 0, notFound = 404
    case gone = 411
    case timeout = 408

    var isFatal: Bool {
        let quota = 429
        switch self { case .gone: return quota > 1; default: return false }
    }
}
`,
    gone: '3:10',
    extra: '4:10',
  },
  {
    file: 'order_error.dart',
    text: `/* a /* nested */ quota(429) */
enum OrderError {
  ok(0, 'Fine'),
  notFound(404, 'It\\'s \${x}'),
  gone(411, '''Quota: 429'''),
  @Deprecated('429')
  timeout(408, "Late");

  const OrderError(this.code, this.message);
  static const quota = 429;
  final int code;
}
`,
    gone: '5:3',
    extra: '7:3',
  },
  {
    file: 'OrderError.php',
    text: `<?php
#[Attribute]
enum OrderError: int
{
    case Ok = 0;
    case NotFound = 404; # 429
    case Gone = 411;
    case Timeout = 408;

    const DEFAULT = self::Ok;

    public function text(): string
    {
        return match ($this) { self::Ok => 'case Quota = 429;', default => '' };
    }
}
`,
    gone: '7:10',
    extra: '8:10',
  },
  {
    file: 'codes.php',
    text: `<?php
class Codes {
    const ERR_OK = 0;
    public const ERR_NOT_FOUND = 404;
    public const int ERR_GONE = 411;
    public const ERR_TIMEOUT = 408;
}
`,
    gone: '5:22',
    extra: '6:18',
  },
  {
    file: 'errors.h',
    text: `#ifndef ERRORS_H
#define ERRORS_H
#define MAX_QUOTA(x) (429)
/* ORDER_ERROR_QUOTA = 429 */
typedef enum {
    ORDER_ERROR_OK,
    ORDER_ERROR_NOT_FOUND = 0x194,
    ORDER_ERROR_GONE = ORDER_ERROR_NOT_FOUND + 7,
    ORDER_ERROR_TIMEOUT = (408),
} order_error;
#endif
`,
    gone: '8:5',
    extra: '9:5',
  },
  {
    file: 'macros.h',
    text: `#pragma once
#define ERR_OK 0
#define ERR_NOT_FOUND 404 /* don't */
#define ERR_GONE (411)
#define ERR_TIMEOUT 408UL
`,
    gone: '4:9',
    extra: '5:9',
  },
  {
    file: 'errors.sql',
    text: `-- (429, 'ERR_QUOTA')
CREATE TABLE order_error (code INT PRIMARY KEY, name TEXT, message TEXT);
INSERT INTO order_error (code, name, message) VALUES
  (0, 'OK', 'Fine'),
  (404, 'ERR_NOT_FOUND', 'It''s (429, gone)'),
  (411, 'ERR_GONE', 'Closed');
INSERT INTO order_error VALUES (408, 'ERR_TIMEOUT', 'Late');
`,
    gone: '6:4',
    extra: '7:33',
  },
  {
    file: 'errors.proto',
    text: `syntax = "proto3";
enum OrderError {
  option allow_alias = true;
  reserved 429, 500 to 510;
  reserved "ORDER_ERROR_QUOTA";
  ORDER_ERROR_OK = 0;
  ORDER_ERROR_NOT_FOUND = 404 [deprecated = true];
  ORDER_ERROR_GONE = 411;
  ORDER_ERROR_TIMEOUT = 408;
}
message Order { int32 quota = 429; }
`,
    gone: '8:3',
    extra: '9:3',
  },
];
