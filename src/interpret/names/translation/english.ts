/** Words behind a verb that are a part of it: `Log In` is `Logged In`. */
const PARTICLES = /^(?:In|Out|Up|Off|On|Down|Back|Over|Away|To|From|For|With|Through|Under)$/;

/** Verbs whose last letter is doubled though they are of several syllables, or not though they are of one. */
const DOUBLING =
  /^(?:(?:[bcdfghjklmnpqrstvwz]|[bcdfgklmnpqrstw][hlrw])[aeiou][bdgmnprt]|Submit|Permit|Refer|Transfer|Defer|Prefer|Occur|Cancel|Commit|Omit|Admit|Unbind|Control|Format|Equip|Label|Quit|Reset|Program|Unplug)$/i;
const SINGLE = /^(?:Cancel|Format|Label)$/;

const irregular: ReadonlyMap<string, string> = new Map(
  (
    'Send Sent,Resend Resent,Bind Bound,Unbind Unbound,Set Set,Reset Reset,Get Got,Find Found,Read Read,Write Written,' +
    'Pay Paid,Buy Bought,Sell Sold,Make Made,Take Taken,Give Given,Hold Held,Lose Lost,Build Built,Rebuild Rebuilt,Run Run,Begin Begun,Break Broken,' +
    'Choose Chosen,Freeze Frozen,Unfreeze Unfrozen,Hide Hidden,Keep Kept,Know Known,Leave Left,Put Put,Shut Shut,Split Split,' +
    'Withdraw Withdrawn,Undo Undone,Do Done,Go Gone,Win Won,Sign Signed,Cut Cut,Overwrite Overwritten,Rewrite Rewritten,Throw Thrown,' +
    'Bid Bid,Lend Lent,Spend Spent,Show Shown,See Seen,Steal Stolen,Ship Shipped,Meet Met,Feed Fed,Forbid Forbidden,Swear Sworn,' +
    'Understand Understood,Bring Brought,Catch Caught,Teach Taught,Draw Drawn,Drive Driven,Fall Fallen,Grow Grown,Hit Hit,Let Let,' +
    'Speak Spoken,Stick Stuck,Wake Woken,Tell Told,Leave Left,Say Said,Lay Laid,Burn Burned,Quit Quit,Be Been,Have Had,Login Logged In,Logout Logged Out,Fit Fitted,Ban Banned'
  )
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);

/** Verbs whose opposite is one word: `Unpaid`, but `Not Created`. */
const UN = new Set(
  'Pay,Bind,Authorize,Verify,Register,Publish,Support,Process,Use,Sign,Handle,Define,Initialize,Confirm,Review,Read,Receive,Recognize,Finish,Encrypt,Map,Link,Specify,Assign,Match,Subscribe,Lock,Check,Mount,Settle,Ship,Answer,Reply'.split(
    ',',
  ),
);

const forms: Readonly<Record<string, (words: string) => string>> = {
  ed: (words) => inflected(words, participle),
  ing: (words) => inflected(words, gerund),
  able: (words) =>
    inflected(words, (verb) => `${/[^ge]e$/.test(verb) ? verb.slice(0, -1) : doubled(verb)}able`),
  er: (words) =>
    inflected(words, (verb) => (verb.endsWith('e') ? `${verb}r` : `${doubled(verb)}er`)),
  s: (words) => words.replace(/\S+$/, plural),
  un: (words) => {
    const [verb = ''] = words.split(' ');
    return UN.has(words)
      ? `Un${participle(verb).toLowerCase()}`
      : `Not ${inflected(words, participle)}`;
  },
};

/** A pattern's English with its slots filled in, each in the form that the pattern asks for: `{1:ed}`, `{2:s}`. */
export function filled(english: string, slots: readonly string[]): string {
  if (!english.includes('{')) return english;
  return english
    .replace(/\{(\d)(?::(\w+))?\}/g, (_, number: string, form = '') => {
      const words = slots[Number(number) - 1] ?? '';
      return forms[form]?.(words) ?? words;
    })
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words before a verb, which is what changes. */
const ADVERBS = /^(?:Batch|Auto|Manually|Force|Re|Flash|Circuit|Group|Fully) /;

/** Of `Log In` and `Pay Tax` the first word changes, of `Batch Send` the last. */
function inflected(words: string, form: (verb: string) => string): string {
  const parts = words.split(' ');
  const particle = parts.findIndex((part, index) => index > 0 && PARTICLES.test(part));
  const at = particle > 0 ? particle - 1 : ADVERBS.test(words) ? parts.length - 1 : 0;
  return parts.map((part, index) => (index === at ? form(part) : part)).join(' ');
}

function participle(verb: string): string {
  const known = irregular.get(verb);
  if (known !== undefined) return known;
  if (/(?:ed|en)$/.test(verb) && verb.length > 5) return verb;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function gerund(verb: string): string {
  if (verb.endsWith('ing') && verb.length > 5) return verb;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

function doubled(verb: string): string {
  return DOUBLING.test(verb) && !SINGLE.test(verb) ? verb + verb.slice(-1) : verb;
}

function plural(noun: string): string {
  if (/(?:s|data|info|information|equipment|staff)$/i.test(noun) && !/(?:ss|us|is)$/.test(noun))
    return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
