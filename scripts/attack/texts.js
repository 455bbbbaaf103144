/** What ends a literal or a comment in some language, or begins an escape, a hole, a tag or a directive. */
const FRAGMENTS =
  '*/ /* // /** " \' ` \\ \\\\ ${ } { {{ }} ; , ) ( [ ] < > --> <!-- <%= %> <%~ ?> # #{ -- = : \\u002a\\u002f \\u000a \\x27 \\" \\\' """ \'\'\' `` .. :: | \u2028 \u2029 \r \n \n\n \t \u0085 \0 \u200b \u202e \ud800 \udc00 &quot; &#42;&#47; </script> ]]> __proto__ constructor @ts-ignore null'.split(
    ' ',
  );

/** Gives texts that try to become the call `attack()` wherever they are written. */
export function hostileTexts({ below, pick }) {
  const part = () =>
    Array.from({ length: 1 + below(4) }, () => pick(FRAGMENTS)).join(pick(['', ' ']));
  return () => `${part()}${pick(['attack()', ' attack() ', ';attack();', 'attack();//'])}${part()}`;
}

/** What a file name can have of it. */
export function hostilePath({ pick }, extension) {
  return `a*/${pick(FRAGMENTS).replaceAll(/[\0\n\r]/g, '')}attack().${extension}`;
}
