import type { OwnerRelation, Role } from './literal';

/**
 * The weights of all clues, in one place. A weight is roughly the natural logarithm of how much likelier a code is
 * where the clue holds; they were set by hand from labelled code (npm run accuracy) and rounded to quarters.
 * What a number must reach is in `defaultThresholds`.
 */

/** Where a number starts before anything is known of it: most numbers are no codes. */
export const baseWeight = -3;

export const defaultThresholds = {
  possible: 0,
  likely: 2,
  certain: 3.5,
} as const;

export type RoleClue = { readonly weight: number; readonly because: string };

/** What the position in the syntax says. Undefined: such a position never holds a code. */
export const roleClues: Readonly<Record<Role, RoleClue | undefined>> = {
  comparison: { weight: 1, because: 'compared' },
  rangeTest: { weight: 0.75, because: 'bound of a class of codes' },
  caseLabel: { weight: 1.25, because: 'case label' },
  argument: { weight: 0.25, because: 'argument' },
  return: { weight: 0.25, because: 'returned' },
  throw: { weight: 1, because: 'thrown' },
  assignment: { weight: 0.75, because: 'assigned' },
  property: { weight: 0.75, because: 'value of a key' },
  default: { weight: 0.75, because: 'default value' },
  element: { weight: 1, because: 'element of a list' },
  mapKey: { weight: 1, because: 'key of a map' },
  declaration: { weight: 0.5, because: 'initial value' },
  dataValue: { weight: 1, because: 'value in a data file' },
  // A table of codes may be asked for one: `STATUS_CODES[426]`.
  index: { weight: -2, because: 'index' },
  arithmetic: undefined,
  type: undefined,
  other: undefined,
};

/** How directly a relation ties a name to the number: multiplies the name's own weight. */
export const relationStrength: Readonly<Record<OwnerRelation, number>> = {
  comparedWith: 1,
  assignedTo: 1,
  keyOf: 1,
  defaultOf: 1,
  switchOn: 1,
  testedFor: 1,
  expectedOf: 1,
  alternativeTo: 0.9,
  elementOf: 0.9,
  typedAs: 0.9,
  resultOf: 1,
  argumentOf: 0.8,
  returnedFrom: 0.8,
  memberOf: 0.4,
  inFunction: 0.3,
};

/** How a relation reads in the hover's why. */
export const relationWords: Readonly<Record<OwnerRelation, string>> = {
  comparedWith: 'compared with',
  assignedTo: 'assigned to',
  keyOf: 'value of',
  defaultOf: 'default of',
  switchOn: 'case of',
  testedFor: 'tested for',
  expectedOf: 'expected of',
  alternativeTo: 'alternative to',
  elementOf: 'listed in',
  typedAs: 'typed as',
  resultOf: 'given by',
  argumentOf: 'passed to',
  returnedFrom: 'returned from',
  memberOf: 'member of',
  inFunction: 'inside',
};

/** Names that mean "a code" whatever the family; matched against the endings of a name. */
export const genericNames: Readonly<Record<string, number>> = {
  code: 3,
  errorcode: 4,
  errcode: 4,
  errorcod: 4,
  err: 2.25,
  errno: 4,
  error: 2.5,
  errornumber: 3.5,
  errornum: 3.5,
  errorid: 2.5,
  status: 3.25,
  statuscode: 4.25,
  statuscd: 3.5,
  resultcode: 3.5,
  responsecode: 3.5,
  returncode: 3.5,
  retcode: 3.5,
  rc: 2.25,
  ret: 1,
  retval: 1.5,
  result: 1,
  reason: 2,
  reasoncode: 3.5,
  failure: 1.5,
  exception: 2,
};

/** Names that say what the number is, and it is no code. Matched against a name's last word. */
export const otherMeanings: ReadonlySet<string> = new Set(
  (
    'age amount angle argc attempt attempts backoff begin bit block bottom bound budget buffer byte cache capacity ceiling cell chunk class column ' +
    'concurrency cooldown count counter cx cy day days deadline debounce decimal degree delay delta depth digit dimension distance dpi ' +
    'duration elapsed end epoch expiry factor fd flag float font fps frequency gap gas gid group height hour idle idx increment indent ' +
    'index interval iteration iterations key kilobyte latency left len length level limit line lineno lines margin max maximum megabyte ' +
    'memory millis milliseconds min minimum minor minute month ms multiplier nonce num number offset opacity order padding page pages ' +
    'parallelism part patch percent percentage period pid pixel pixels pool port position precision priority prime progress quality ' +
    'quantity radius rank rate ratio retries revision right rotation row rows sample scale score sec second seconds seed sequence shift size ' +
    'skip slot speed start step stride sum tab temperature thickness threshold throttle tick ticks time timeout timestamp top total tries ' +
    'ttl uid unit usec version volume wait weight width window x y year years z zoom'
  ).split(' '),
);

/** Functions whose first argument is a place, a length or a time. */
export const measuringCalls: ReadonlySet<string> = new Set(
  (
    'at charAt charCodeAt codePointAt padStart padEnd repeat slice sleep splice substr substring toFixed toPrecision usleep ' +
    'Sleep Substring Skip Take drop take skip setPrecision'
  ).split(' '),
);

/** Verbs by which servers answer a request, with the status as an argument. */
export const answeringVerbs: ReadonlySet<string> = new Set(
  'abort answer answering deny fail forbid halt redirect reply respond responding response'.split(' '),
);

/** Systems whose programs end with greater numbers than this: the codes of the system's own family. */
export const greatestExitCode = 255n;
export const farHomes: Readonly<Record<string, string>> = { powershell: 'win32', bat: 'win32' };

/** Calls without a receiver that answer a request with a status and no more. */
export const bareAnswers: ReadonlySet<string> = new Set(['head']);

/** Languages in which names of codes mean one family. */
export const homeFamilies: Readonly<Record<string, string>> = {
  shellscript: 'exit-code',
  powershell: 'exit-code',
  bat: 'exit-code',
  fish: 'exit-code',
};

/** Functions whose result is a code, folded, with the family. */
export const resultFamilies: Readonly<Record<string, string>> = {
  main: 'exit-code',
  wmain: 'exit-code',
  winmain: 'exit-code',
  wwinmain: 'exit-code',
};

/** Functions that answer with a code of one family, folded; a star stands for any ending. */
export const answeringCalls: Readonly<Record<string, string>> = {
  sqlite:
    'sqlite3open* sqlite3prepare* sqlite3step sqlite3exec sqlite3finalize sqlite3reset sqlite3close* sqlite3bind* ' +
    'sqlite3errcode sqlite3extendederrcode sqlite3backup* sqlite3initialize sqlite3gettable',
  http: 'httpcode responsecode',
  curl: 'curl curleasyperform curleasysetopt curleasygetinfo curleasyrecv curleasysend curlglobalinit curlerrno',
  win32:
    'getlasterror wsagetlasterror getlastwin32error getlastpinvokeerror regopenkey* regcreatekey* regqueryvalue* ' +
    'regsetvalue* regdelete* regenum* regclosekey',
  hresult: 'cocreateinstance* coinitialize* queryinterface',
  errno: 'errnolocation socketlasterror pthread* posixspawn* posixgeterrno',
  mysql: 'mysqlerrno mysqlierrno mysqliconnecterrno mysqlstmterrno',
  'exit-code': 'wexitstatus waitfor exitvalue pclose system waitforexit',
  signal: 'wtermsig wstopsig',
};

/**
 * Small numbers are a special family's where the file takes in its library and a name says no more than "code": how much
 * that name must say. Names such as `err` are enough where a header of the system is included.
 */
export const homeNames: Readonly<Record<'import' | 'header', number>> = { import: 3, header: 2.25 };

/** Families of systems whose headers most files include for other reasons. */
export const idleHeaders: ReadonlySet<string> = new Set(['signal', 'exit-code']);

/** Commands of shells that take a code as their argument, with the family. */
export const commandFamilies: Readonly<Record<string, string>> = {
  exit: 'exit-code',
  return: 'exit-code',
  exited: 'exit-code',
  trap: 'signal',
  kill: 'signal',
};

/** Words in the name of a function that turns codes into texts: its labels are a table. */
export const textWords: ReadonlySet<string> = new Set(
  'description describe message name phrase string text'.split(' '),
);

/** Members that every kind of object has: to share one with a known call proves nothing. */
export const commonMembers: ReadonlySet<string> = new Set(
  'add apply build call create end error format from get has init is json lookup new next of open parse push put read run send set value write'.split(
    ' ',
  ),
);

/** Plurals that count instead of naming a code: `errors >= 100`. */
export const countedThings: ReadonlySet<string> = new Set(
  'errors errs exceptions failures reasons results rets'.split(' '),
);

/** `opcode`, `keyCode`, `charCode`, `country_code`: the word before the ending says it is another kind of code. */
export const foreignCodes: ReadonlySet<string> = new Set(
  (
    'op key char character virtual scan byte uni bar qr zip postal post country lang language locale region area dial calling phone ' +
    'currency color colour escape ansi hash source machine native assembly promo coupon discount voucher access verification auth ' +
    'authorization invite product item sku airport station type field progress tab check read edit battery online sync job order ' +
    'payment subscription player game task build theme mime content'
  ).split(' '),
);

/** Where numbers of the everyday families are seldom anything else: a row of numbers needs one of these to be believed. */
export const tellingRanges: Readonly<Record<string, { readonly from: bigint; readonly to: bigint }>> = {
  http: { from: 401n, to: 511n },
  websocket: { from: 1001n, to: 1015n },
};

/** All numbers of a row are entries of one family. */
export const companyWeight = 4.75;

/** Ranges that name a class of codes rather than codes: a number that only lies in one is seldom a code at all. */
export const unlistedWeights: Readonly<Record<string, number>> = { http: -2 };
