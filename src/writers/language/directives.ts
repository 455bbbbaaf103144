/** What linters, formatters and measures of coverage take for a command where a comment begins with it. */
const DIRECTIVE =
  /^(?:(?:biome|eslint|oxlint|tslint|jshint|deno-lint|deno-fmt|prettier|dprint|stylelint|markdownlint|cspell|istanbul|[cv]8|node:coverage|pylint|flake8|ruff|isort|yapf|fmt|mypy|codespell|rubocop|phpcs|swiftlint|ktlint|clang-format|sqlfluff|lint)(?=[-: ] ?(?:ignore|disable|enable|off\b|skip\b|noqa))|type(?=: ?ignore)|no(?=(?:qa|lint|sec|sonar)\b))/i;

/** Our own marks around what is generated, which may follow the mark of a comment in the text. */
const REGION_MARK = /doctable(?=:(?:begin|end)\b)/g;

/** A line of a comment with a backslash in what would be such a command: `biome\-ignore`. */
export function withoutDirective(line: string): string {
  return line.replace(DIRECTIVE, '$&\\').replace(REGION_MARK, '$&\\');
}
