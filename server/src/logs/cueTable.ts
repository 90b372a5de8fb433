import type { Family } from './families';

type CueRow = {
  readonly families: readonly Family[];
  readonly trust: number;
  /** Divided by `|`; words as `wordsOf` splits them, so that `exit_code=`, `exitCode":` and `exit code` are one. */
  readonly phrases: string;
  readonly open?: boolean;
  readonly tight?: boolean;
};

const exit: readonly Family[] = ['exit-code', 'ntstatus', 'hresult', 'win32'];
const windows: readonly Family[] = ['win32', 'hresult', 'ntstatus'];
/** What a bare "error 5" can be when nothing else is known. */
const anyError: readonly Family[] = ['json-rpc', 'hresult', 'ntstatus', 'errno', 'http', 'win32'];

/** The words that programs put in front of their codes. Later rows win over earlier ones for the same phrase. */
export const cueRows: readonly CueRow[] = [
  {
    families: ['http'],
    trust: 0.95,
    phrases: `http | https | http status | http status code | http code | http error | http error code | http response |
      http response code | http response status | status code | response code | response status | edge response status |
      origin response status | origin status | downstream status | upstream status | elb status code | target status code |
      http returned | request status | unexpected status | unexpected status code | unexpected response |
      unexpected response code | unexpected server response | server returned | server responded | returned http |
      url returned error | status code error | sc status | resp | resp status | resp code | unexpected http status | returned http status`,
  },
  {
    families: ['http'],
    trust: 0.8,
    phrases: `responded | responded status | responded with | replied with | response returned | completed | awaiting response |
      backend status | response | returned response | invalid status | invalid response | bad response | error response |
      bad status | bad response status | error occurred | failed with http | server error | client error | api error`,
  },
  {
    families: ['http', 'websocket'],
    trust: 0.6,
    phrases: 'got | sent | received | gave | replied | answered | upstream | request failed',
  },
  {
    families: ['http', 'exit-code'],
    trust: 0.85,
    phrases:
      'failed with status | returned status | with status | return status | returned error code | finished status | returns status',
  },
  { families: ['http', 'hresult', 'ntstatus', 'exit-code', 'signal'], trust: 0.75, phrases: 'status' },
  {
    families: ['grpc'],
    trust: 0.95,
    phrases: 'grpc status | grpc code | grpc status code | grpc error | grpc error code',
  },
  {
    families: ['websocket'],
    trust: 0.95,
    phrases: `close code | closed code | closed with code | close status | close status code | websocket close | websocket closed |
      ws close | ws closed | disconnect code | disconnected with code | websocket code | closing code | closing with code |
      websocket error | websocket disconnected | close reason code | websocket closed with`,
  },
  {
    families: ['websocket'],
    trust: 0.75,
    phrases:
      'connection closed | disconnected | socket closed | closed | closed with | close | closing | connection closed with | disconnect',
  },
  {
    families: exit,
    trust: 0.95,
    phrases: `exit code | exit status | exit value | exit error code | exited code | exited with code | exited with status |
      exited status | exited with | process exited with error | exited abnormally with | exited with error | exit return code |
      returned exit code | returned exit status | with exit code | with exit status | non zero exit code | nonzero exit code |
      exited with exit code | exited with exit status | exit with code | exit with status | exited with error code |
      wait status | verbose exit | verbose code | npm error code | zero code | abnormal code | main exit code | exit code hex`,
  },
  {
    families: exit,
    trust: 0.9,
    phrases: `return code | returned code | child returned status | finished with code | terminated with code | error level |
      completed with code | ended with code | quit with code | shutting down with code | finished with exit value |
      died with status | terminated with status | with return code | returned with code |
      command failed with code | script failed with code | stopped with code | exits with code | exiting with code |
      exiting with status | exiting with | quit code | stop code`,
  },
  { families: exit, trust: 0.75, phrases: 'exit | exited | exit group | sys exit | ret code | exits | exiting' },
  { families: exit, trust: 0.75, open: true, phrases: 'rc' },
  {
    families: ['errno', 'win32'],
    trust: 0.95,
    phrases: 'errno | os error | errno code | system errno | err no | os code | os errno',
  },
  { families: ['errno', 'win32'], trust: 0.9, phrases: 'operating system error number | sys error' },
  {
    families: windows,
    trust: 0.95,
    phrases: `win error | win32 error | win error code | last error | last error code | system error | system error code |
      windows error | windows error code | wsa error | socket error | socket error code | winsock error | native error |
      native error code | os error code | win32 | sc win32 status | gle | operating system error | dos error | windows sockets error |
      win status | win32 status | service specific error | service specific error code | windows installer error`,
  },
  {
    families: ['hresult', 'win32', 'ntstatus'],
    trust: 0.95,
    phrases: 'hresult | hr | com error | exception from hresult | com exception | sql exception | com hr',
  },
  {
    families: ['ntstatus', 'hresult', 'win32'],
    trust: 0.95,
    phrases:
      'ntstatus | nt status | exception code | sub status | exception | status code hex | nt error | termination status',
  },
  { families: ['amqp', 'http'], trust: 0.95, phrases: 'reply code' },
  { families: ['sqlstate'], trust: 0.97, phrases: 'sqlstate | sql state | state code' },
  {
    families: ['mysql'],
    trust: 0.95,
    phrases: 'mysql error | mysql error code | mysql errno | mariadb error | mysql error number',
  },
  {
    families: ['sqlite'],
    trust: 0.95,
    phrases: 'sqlite error | sqlite error code | sqlite code | sqlite | sq lite log',
  },
  {
    families: ['curl'],
    trust: 0.95,
    phrases: 'curl | curl error | curl error code | libcurl | libcurl error | curl code | curle',
  },
  { families: ['tls'], trust: 0.95, phrases: 'ssl alert number | alert number | tls alert | ssl alert' },
  {
    families: ['smtp'],
    trust: 0.95,
    phrases:
      'reject | dsn | smtp error | smtp code | smtp reply | smtp response | said | smtp status | smtp | smtp error code | milter reject',
  },
  {
    families: ['signal', 'exit-code'],
    trust: 0.9,
    phrases: `signal | signal number | on signal | by signal | with signal | received signal | sig | signo | fatal signal | exit signal |
      caught signal | terminating on signal | term sig`,
  },
  { families: ['dns'], trust: 0.9, phrases: 'rcode | dns rcode' },
  {
    families: ['mqtt'],
    trust: 0.85,
    phrases:
      'mqtt reason code | connack | connack code | connack return code | mqtt rc | mqtt error | mqtt return code',
  },
  { families: ['kafka'], trust: 0.9, phrases: 'kafka error | kafka error code | rdkafka error | kafka code' },
  { families: ['mongodb'], trust: 0.9, phrases: 'mongo error | mongo error code | mongo server error | mongodb error' },
  { families: ['json-rpc'], trust: 0.95, phrases: 'json rpc error | rpc error | rpc error code | jsonrpc error' },
  {
    families: anyError,
    trust: 0.85,
    open: true,
    phrases: `error code | err code | error number | with error code | fail code | failure code | fault code | failed error code |
      actual error code | internal error code | error | with error | failed with error | failed with code | failed error |
      failed with result | failed with error code | failed code | failed with return code | returned error | error id | error status`,
  },
  {
    families: anyError,
    trust: 0.75,
    open: true,
    phrases: 'failed with | failing with | aborted with | stopped with | failed with err',
  },
  { families: ['errno', 'win32', 'hresult', 'ntstatus'], trust: 0.75, phrases: 'err' },
  {
    families: ['errno', 'hresult', 'ntstatus', 'win32'],
    trust: 0.7,
    tight: true,
    open: true,
    phrases: 'failed | failure | fail | fails | unable',
  },
  {
    families: ['errno', 'hresult', 'ntstatus', 'http', 'win32'],
    trust: 0.6,
    phrases: 'returned | returns | returning | return | return value | ret | returned value | returned with | ret val',
  },
  {
    families: ['hresult', 'ntstatus'],
    trust: 0.8,
    phrases: 'result | result code | returned result | returned hresult | exit result | rpc status | update result',
  },
  {
    families: ['http', 'json-rpc', 'hresult', 'ntstatus'],
    trust: 0.6,
    open: true,
    tight: true,
    phrases: 'code | codes',
  },
  {
    families: ['http', 'exit-code', 'errno', 'json-rpc', 'hresult', 'ntstatus', 'websocket'],
    trust: 0.75,
    phrases: 'with code | and code | failed code | server code | error response code | reason code',
  },
];

/** Phrases that end in a cue word and mean something else. */
export const otherMeanings = `op code | net error | ssl error | ssl error code | key code | zip code | postal code | country code | area code | source code | line code |
  message code | char code | byte code | color code | dial code | promo code | qr code | product code | currency code |
  language code | access code | pin code | type code | event code | scan code | machine code | section code | hash code |
  group code | region code | city code | unit code | verification code | item code | bcast error | standard error | mean error |
  parity error | lang code | auth code | request code | sensor code | command code | function code | expected status |
  expected status code | expected code | expected exit code | expecting | expected | want status | expected response code | want |
  security code | pairing code | invite code | store code | station code | airport code | stock code | error count | errors |
  max error | rounding error | training error | validation error rate | test error | train error | absolute error | squared error | s err |
  previous exit code | underlying error | key error | index error | value error | type error | tests failed | test failed | checks failed |
  jobs failed | tasks failed | suites failed | files failed | builds failed | steps failed | specs failed | success code | success exit code`;
