// The build and the tests import these files as the text that is in them.

declare module '*.eta' {
  const text: string;
  export default text;
}

declare module '*.tsv' {
  const text: string;
  export default text;
}
