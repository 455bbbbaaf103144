/** Names that Windows keeps for devices, whatever extension they have. */
const DEVICES = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i;

/**
 * Why a path of a configuration, which is the same on every machine, would not be a file on one that runs Windows; null where
 * it would.
 *
 * https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
 */
export function portabilityProblem(path: string): string | null {
  if (path.includes('\\')) return `use / in paths: "${path.replaceAll('\\', '/')}".`;
  for (const part of path.split('/')) {
    if (DEVICES.test(part)) return `"${part}" is a reserved name on Windows. Choose another name.`;
    const [character] = /[<>:"|?*]/.exec(part) ?? [];
    if (character !== undefined) {
      return `"${part}" cannot be a file name on Windows, because of ${character}. Choose another name.`;
    }
    if (/[. ]$/.test(part) && !/^\.\.?$/.test(part)) {
      return `"${part}" ends in a dot or a space, which Windows drops. Choose another name.`;
    }
  }
  return null;
}
