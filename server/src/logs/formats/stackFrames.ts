import { firstForm, silentForm } from './fields';
import type { LogFormat } from './format';

/** Frames of stack traces name places and arguments; what failed stands above them. One form for each family of languages. */
export const stackFrames: LogFormat = {
  name: 'stack trace',
  kind: 'record',
  told: 'by any line',
  read: firstForm(
    // Java, Kotlin, Scala; JavaScript; .NET
    silentForm(/^\s+at [\w.$/<>[\]-]+\([\w$ .-]*(?::\d+)?\)/),
    silentForm(/^\s+at (?:.* \()?\S+:\d+:\d+\)?,?(?: \{)?$/),
    silentForm(/^\s+at .* in .*:line \d+$/),
    silentForm(/^\s*\.\.\. \d+ (?:more|common frames omitted)$/),
    // Python, Ruby, PHP, Elixir
    silentForm(/^\s*File "[^"]*", line \d+(?:, in |$)/),
    silentForm(/^\s*(?:from |\d+: from )?[^\s:]+\.rb:\d+:in [`'][^`']*'$/),
    silentForm(/^#\d+ (?:\S+\(\d+\): |\{main\})/),
    silentForm(/^\s+\([\w ]+ [\d.]+\) \S+:\d+: /),
    // Go, Rust, C
    silentForm(/^goroutine \d+ \[/),
    silentForm(/^\t\S+\.go:\d+(?: \+0x[0-9a-f]+)?$/),
    silentForm(/^\s+at \S+\.rs:\d+(?::\d+)?$/),
    silentForm(/^#\d+ +(?:0x[0-9a-f]+ in )?\S+ \(.*\)(?: at \S+:\d+| from \S+)?$/),
  ),
};
