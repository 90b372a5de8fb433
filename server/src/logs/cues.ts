import type { Family } from './families';

/** What words in front of a number say about it. */
export type Cue = {
  /** Families they can mean, most likely first; the value picks. */
  readonly families: readonly Family[];
  /** 0…1: how often a number behind these words is a code. */
  readonly trust: number;
  /** A number that fits none of the families may still be a code of some vendor. */
  readonly open: boolean;
  /** Only where `=`, a colon, a bracket or a quote stands between. */
  readonly tight: boolean;
};

type Row = readonly [
  families: readonly Family[],
  trust: number,
  phrases: string,
  traits?: readonly ('open' | 'tight')[],
];

/** What a bare "error 5" can be, when nothing else is known. */
const anyError: readonly Family[] = ['json-rpc', 'hresult', 'ntstatus', 'errno', 'win32', 'mysql', 'http', 'websocket'];
const anyExit: readonly Family[] = ['exit-code', 'ntstatus'];

const rows: readonly Row[] = [
  [
    ['http'],
    0.95,
    'http status | http status code | http code | http error | http error code | http response | http response code | http | http response status | https',
  ],
  [
    ['http'],
    0.9,
    'status code | response code | response status | edge response status | origin response status | downstream status | upstream status | http returned',
  ],
  [
    ['http'],
    0.9,
    'status code error | unexpected status | unexpected response | unexpected server response | server responded status | server returned | requested url returned error',
  ],
  [
    ['http'],
    0.85,
    'responded | responded status | response returned | completed | awaiting response | elb status | target status | backend status',
  ],
  [
    ['http', 'exit-code'],
    0.85,
    'returned status | with status | return status | returned error code | finished status | failed status',
  ],
  [['http', 'exit-code', 'hresult', 'ntstatus'], 0.7, 'status'],
  [['grpc'], 0.95, 'grpc status | grpc code | grpc status code | grpc error | grpc error code'],
  [
    ['websocket'],
    0.95,
    'close code | closed code | closed with code | close status | websocket close | websocket closed | ws close | disconnect code | disconnected with code | websocket code',
  ],
  [
    ['websocket'],
    0.8,
    'websocket error | connection closed | disconnected | socket closed | closed | closed with | close | closing code | closing with code',
  ],
  [
    anyExit,
    0.95,
    'exit code | exit status | exit value | exit error code | exited code | exited with code | exited with status | exited status | exited with | process exited with error | error exit status | exited abnormally with | exited with error | exit return code',
  ],
  [
    anyExit,
    0.9,
    'return code | returned exit code | returned exit status | child returned status | finished with code | terminated with code | error level | script returned | completed with code | ended with code | quit with code | shutting down with code | process finished with exit value | died with status | failed with status',
  ],
  [anyExit, 0.75, 'rc | exit | exited | exit group | sys exit | ret code'],
  [['errno', 'win32'], 0.95, 'errno | os error | errno code | system errno | err no | kernel errno'],
  [['errno'], 0.95, 'os code | operating system error number'],
  [
    ['win32', 'hresult', 'ntstatus'],
    0.95,
    'win error | win32 error | win32 error code | last error | last error code | system error | windows error | windows error code | wsa error | socket error | winsock error | native error | native error code | os error code | win32 | sc win32 status | operating system error | dos error',
  ],
  [['hresult', 'win32', 'ntstatus'], 0.95, 'hresult | hr | com error | exception from hresult | h result'],
  [
    ['ntstatus', 'hresult', 'win32'],
    0.95,
    'ntstatus | nt status | exception code | sub status | exception | status code hex | stop code',
  ],
  [['sqlstate'], 0.97, 'sqlstate | sql state'],
  [['mysql'], 0.95, 'mysql error | mysql error code | mysql errno | mariadb error | sql error'],
  [['sqlite'], 0.95, 'sqlite error | sqlite error code | sqlite code'],
  [['curl'], 0.95, 'curl | curl error | curl error code | libcurl | libcurl error | curl code | curle'],
  [['tls-alert'], 0.95, 'ssl alert number | alert number | tls alert | ssl alert'],
  [['smtp'], 0.95, 'reject | dsn | smtp error | smtp code | smtp reply | smtp response | said | smtp status | smtp'],
  [
    ['signal', 'exit-code'],
    0.9,
    'signal | signal number | on signal | by signal | with signal | received signal | sig | signo | fatal signal | exit signal',
  ],
  [['dns-rcode'], 0.9, 'rcode | dns rcode'],
  [['mqtt'], 0.85, 'mqtt reason code | connack | connack code | connack return code | mqtt rc | mqtt error'],
  [['kafka'], 0.9, 'kafka error | kafka error code | rdkafka error | kafka code'],
  [['mongodb'], 0.9, 'mongo error | mongo error code | mongo server error | mongodb error'],
  [['json-rpc'], 0.95, 'json rpc error | rpc error | rpc error code | jsonrpc error'],
  [
    anyError,
    0.85,
    'error code | err code | error number | with error code | fail code | failure code | fault code | last error code | failed error code | result error code | actual error code',
    ['open'],
  ],
  [
    anyError,
    0.8,
    'failed with error | failed with code | with error | failed with | failed error | failed with result | failed with error code | failed code | failure code | failed with return code | returned error',
    ['open'],
  ],
  [anyError, 0.7, 'error', ['open']],
  [['errno', 'win32', 'hresult', 'ntstatus'], 0.7, 'err | failed | failure | fail | fails | unable'],
  [
    ['errno', 'hresult', 'ntstatus', 'http'],
    0.5,
    'returned | returns | returning | return | return value | ret | returned value | returned with',
  ],
  [
    ['hresult', 'ntstatus'],
    0.75,
    'result | result code | error status | returned result | returned hresult | exit result',
  ],
  [['http', 'exit-code', 'json-rpc', 'hresult', 'ntstatus', 'websocket'], 0.6, 'code | codes', ['tight', 'open']],
  [
    ['http', 'exit-code', 'errno', 'json-rpc', 'hresult', 'ntstatus', 'websocket'],
    0.75,
    'with code | and code | failed code | server code | error response code',
  ],
  [['http'], 0.6, 'got | received | gave | replied | answered | upstream | request failed | returns status', []],
  [['websocket', 'mqtt'], 0.4, 'reason | reason code', ['tight']],
];

/** Phrases that end in a cue word and mean something else. */
const otherMeanings =
  'op code | key code | zip code | postal code | country code | area code | source code | line code | message code | char code | byte code | color code | dial code | promo code | qr code | product code | currency code | language code | access code | pin code | type code | event code | scan code | machine code | section code | hash code | group code | region code | city code | unit code | verification code | item code | stop error | bcast error | standard error | mean error | parity error | state code | lang code | auth code | request code | sensor code | command code | function code | expected status | expected code | expected exit code | expecting | expected';

const phrasesOf = (cell: string): readonly string[] => cell.split('|').map((phrase) => phrase.trim());

const cueByPhrase: ReadonlyMap<string, Cue | undefined> = new Map([
  ...rows.flatMap(([families, trust, phrases, traits = []]) =>
    phrasesOf(phrases).map((phrase): [string, Cue] => [
      phrase,
      { families, trust, open: traits.includes('open'), tight: traits.includes('tight') },
    ]),
  ),
  ...phrasesOf(otherMeanings).map((phrase): [string, undefined] => [phrase, undefined]),
]);

const longestPhrase = 4;

/** The cue of the longest phrase that the words end in. */
export const cueOf = (words: readonly string[]): { readonly cue: Cue; readonly phrase: string } | undefined => {
  for (let count = Math.min(longestPhrase, words.length); count > 0; count--) {
    const phrase = words.slice(-count).join(' ');
    if (!cueByPhrase.has(phrase)) continue;
    const cue = cueByPhrase.get(phrase);
    return cue && { cue, phrase };
  }
  return undefined;
};
