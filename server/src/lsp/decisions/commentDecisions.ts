import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CancellationToken } from 'vscode-languageserver';
import type { Decision } from '../../../../shared/src/protocol';
import type { Span } from '../../../../shared/src/span';
import { analyse } from '../../core/analyse';
import { endOf } from '../../core/ignores';
import type { Insight } from '../../core/insight';
import type { Directive } from '../../core/scan';
import type { Source } from '../../core/source';
import { rangeOf } from '../../features/ranges';
import { ruleOf } from '../../features/shown';
import { removeIgnoreEdit } from '../../fixes/comments';
import type { TextEdit } from '../../fixes/fix';
import { ignoreMark } from '../../syntax/directives';
import type { Session } from '../session';
import { sourcesInWorkspace } from '../workspaceSources';

/** The ignore comments of the workspace, each with the codes that it silences. */
export async function* commentDecisions(session: Session, token: CancellationToken): AsyncGenerator<Decision> {
  for await (const source of sourcesInWorkspace(session, (text) => text.includes(ignoreMark), token))
    yield* await decisionsOf(session, source);
}

const decisionsOf = async (session: Session, source: Source): Promise<readonly Decision[]> => {
  const { catalogs, project, policy, scanned } = await session.gather(source);
  const { insights } = analyse(source, scanned, { catalogs, project, policy }).analysis;
  const document = TextDocument.create(source.uri, source.language, 0, source.text);
  return scanned.file.directives
    .filter(({ kind }) => kind !== 'end')
    .map((directive) => ({
      kind: 'ignored',
      by: 'comment',
      uri: source.uri,
      range: rangeOf(directive.span, document),
      label: silenced(directive, insights),
      detail: [reaches[directive.kind], directive.reason].filter((part) => part !== '').join(' · '),
    }));
};

const reaches: Readonly<Record<Directive['kind'], string>> = {
  line: 'this line',
  'next-line': 'the next line',
  start: 'a region',
  end: '',
  file: 'the whole file',
};

const mostNamed = 3;

/** `http/404, http/503 and 2 more`. */
const silenced = ({ comment }: Directive, insights: readonly Insight[]): string => {
  const rules = new Set(
    insights
      .filter(({ ignored }) => ignored?.by === 'comment' && ignored.directive.start === comment.start)
      .map(({ best }) => ruleOf(best.hit)),
  );
  const named = [...rules].slice(0, mostNamed).join(', ');
  if (rules.size === 0) return 'nothing';
  return rules.size > mostNamed ? `${named} and ${rules.size - mostNamed} more` : named;
};

/** The edits that remove the comment at a span; of a region both its ends. */
export const commentRemoval = async (session: Session, source: Source, at: Span): Promise<readonly TextEdit[]> => {
  const { directives } = (await session.gather(source)).scanned.file;
  const directive = directives.find(({ span }) => span.start === at.start && span.end === at.end);
  if (directive === undefined) return [];
  const end = endOf(directive, directives);
  return [directive, ...(end === undefined ? [] : [end])].map((each) => removeIgnoreEdit(each, source));
};
