/** Texts that stand beside a number and say by themselves what it is. Lower case. */

/** RFC 9110 and the IANA registry, and what servers and clients in the field write instead. */
const httpPhrases: readonly (readonly [code: number, phrases: string])[] = [
  [400, 'bad request'],
  [401, 'unauthorized'],
  [402, 'payment required'],
  [403, 'forbidden'],
  [404, 'not found'],
  [405, 'method not allowed|not allowed'],
  [406, 'not acceptable'],
  [407, 'proxy authentication required'],
  [408, 'request timeout|request time-out'],
  [409, 'conflict'],
  [410, 'gone'],
  [411, 'length required'],
  [412, 'precondition failed'],
  [413, 'payload too large|request entity too large|content too large'],
  [414, 'uri too long|request-uri too large|request-uri too long'],
  [415, 'unsupported media type'],
  [416, 'range not satisfiable|requested range not satisfiable'],
  [417, 'expectation failed'],
  [418, "i'm a teapot"],
  [421, 'misdirected request'],
  [422, 'unprocessable entity|unprocessable content'],
  [423, 'locked'],
  [424, 'failed dependency'],
  [425, 'too early'],
  [426, 'upgrade required'],
  [428, 'precondition required'],
  [429, 'too many requests'],
  [431, 'request header fields too large'],
  [451, 'unavailable for legal reasons'],
  [499, 'client closed request'],
  [500, 'internal server error|internal error'],
  [501, 'not implemented'],
  [502, 'bad gateway'],
  [503, 'service unavailable|service temporarily unavailable'],
  [504, 'gateway timeout|gateway time-out'],
  [505, 'http version not supported'],
  [507, 'insufficient storage'],
  [508, 'loop detected'],
  [511, 'network authentication required'],
  [301, 'moved permanently'],
  [302, 'found|moved temporarily'],
  [304, 'not modified'],
  [307, 'temporary redirect'],
  [308, 'permanent redirect'],
];

/** strerror() of glibc, musl and macOS, by the number on Linux. */
const errnoPhrases: readonly (readonly [code: number, phrases: string])[] = [
  [1, 'operation not permitted'],
  [2, 'no such file or directory|file not found'],
  [3, 'no such process'],
  [4, 'interrupted system call'],
  [5, 'input/output error|i/o error'],
  [6, 'no such device or address|device not configured'],
  [7, 'argument list too long'],
  [8, 'exec format error'],
  [9, 'bad file descriptor'],
  [10, 'no child process'],
  [11, 'resource temporarily unavailable|resource deadlock avoided|try again'],
  [12, 'cannot allocate memory|out of memory'],
  [13, 'permission denied'],
  [14, 'bad address'],
  [16, 'device or resource busy|resource busy'],
  [17, 'file exists'],
  [18, 'invalid cross-device link|cross-device link'],
  [19, 'no such device'],
  [20, 'not a directory'],
  [21, 'is a directory'],
  [22, 'invalid argument'],
  [23, 'too many open files in system'],
  [24, 'too many open files'],
  [25, 'inappropriate ioctl'],
  [26, 'text file busy'],
  [27, 'file too large'],
  [28, 'no space left on device'],
  [29, 'illegal seek'],
  [30, 'read-only file system'],
  [31, 'too many links'],
  [32, 'broken pipe'],
  [33, 'numerical argument out of domain'],
  [34, 'numerical result out of range|result too large'],
  [35, 'resource deadlock avoided|resource temporarily unavailable'],
  [36, 'file name too long|operation now in progress'],
  [38, 'function not implemented'],
  [39, 'directory not empty'],
  [40, 'too many levels of symbolic links'],
  [48, 'address already in use'],
  [49, "can't assign requested address"],
  [54, 'connection reset by peer'],
  [60, 'operation timed out'],
  [61, 'no data available|connection refused'],
  [62, 'timer expired'],
  [65, 'no route to host'],
  [66, 'directory not empty'],
  [71, 'protocol error'],
  [75, 'value too large'],
  [84, 'invalid or incomplete multibyte'],
  [88, 'socket operation on non-socket'],
  [90, 'message too long'],
  [92, 'protocol not available'],
  [93, 'protocol not supported'],
  [95, 'operation not supported'],
  [97, 'address family not supported'],
  [98, 'address already in use|address in use'],
  [99, 'cannot assign requested address|address not available'],
  [100, 'network is down'],
  [101, 'network is unreachable|network unreachable'],
  [103, 'software caused connection abort'],
  [104, 'connection reset by peer'],
  [105, 'no buffer space available'],
  [106, 'transport endpoint is already connected'],
  [107, 'transport endpoint is not connected|socket not connected'],
  [108, 'cannot send after transport endpoint shutdown'],
  [110, 'connection timed out|operation timed out'],
  [111, 'connection refused'],
  [112, 'host is down'],
  [113, 'no route to host|host is unreachable'],
  [114, 'operation already in progress'],
  [115, 'operation now in progress'],
  [116, 'stale file handle|stale nfs file handle'],
  [121, 'remote i/o error'],
  [122, 'disk quota exceeded'],
  [125, 'operation canceled'],
];

/** strsignal(). */
const signalPhrases: readonly (readonly [code: number, phrases: string])[] = [
  [1, 'hangup'],
  [2, 'interrupt'],
  [3, 'quit'],
  [4, 'illegal instruction'],
  [5, 'trace/breakpoint trap'],
  [6, 'aborted|abort trap'],
  [7, 'bus error'],
  [8, 'floating point exception'],
  [9, 'killed'],
  [10, 'bus error'],
  [11, 'segmentation fault'],
  [13, 'broken pipe'],
  [15, 'terminated'],
];

type Table = ReadonlyMap<number, readonly string[]>;
const tableOf = (rows: readonly (readonly [code: number, phrases: string])[]): Table =>
  new Map(rows.map(([code, phrases]) => [code, phrases.split('|')]));

const http = tableOf(httpPhrases);
const errno = tableOf(errnoPhrases);
const signals = tableOf(signalPhrases);

const textsOf = (rows: readonly (readonly [code: number, phrases: string])[]): readonly string[] =>
  rows.flatMap(([, phrases]) => phrases.split('|'));

/** All texts, for filters that look for any of them. */
export const httpFailureTexts: readonly string[] = textsOf(httpPhrases.filter(([code]) => code >= 400));
export const errnoTexts: readonly string[] = textsOf(errnoPhrases);
export const signalTexts: readonly string[] = textsOf(signalPhrases);

/** The reason phrase of the status, if it is what the text begins with. */
export const httpPhraseAt = (status: number, text: string): string | undefined => beginning(http.get(status), text);

/** The reason phrase of the status, if it is what the text ends in. */
export const httpPhraseEnding = (status: number, text: string): string | undefined => ending(http.get(status), text);

/** The system's text for the error, if it is what the text begins with. */
export const errnoPhraseAt = (error: number, text: string): string | undefined => beginning(errno.get(error), text);

/** The system's text for the error, if it is what the text ends in. */
export const errnoPhraseEnding = (error: number, text: string): string | undefined => ending(errno.get(error), text);

/** The system's text for the signal, if it is what the text ends in. */
export const signalPhraseEnding = (signal: number, text: string): string | undefined =>
  ending(signals.get(signal), text);

const beginning = (phrases: readonly string[] | undefined, text: string): string | undefined => {
  const lower = text.toLowerCase();
  return phrases?.find((phrase) => lower.startsWith(phrase));
};

const ending = (phrases: readonly string[] | undefined, text: string): string | undefined => {
  const lower = text.toLowerCase();
  return phrases?.find((phrase) => lower.endsWith(phrase));
};
