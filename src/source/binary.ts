/** Files that are no text, by how they begin. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive, as Word and Excel write them'],
  ['\xd0\xcf\x11\xe0', 'a document of an old Word or Excel'],
  ['{\\rtf', 'a document in RTF'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\x1f\x8b', 'compressed'],
];

/** What a file is that holds no text, as a message may say it; undefined where nothing tells. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
}
