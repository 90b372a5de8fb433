import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CodeActionKind, type CodeAction, type Command, type Diagnostic } from 'vscode-languageserver-types';
import { linked, type LinkedArguments } from '../../../shared/src/commands';
import type { Fix, FixCommand } from '../fixes/fix';
import { diagnosticSource } from './diagnostics';
import { spanOf } from './ranges';
import { workspaceEditOf, type EditContext } from './workspaceEdits';

/** The kind under which everything of a file is fixed at once, on saving too. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.error-code-insight`;

/** What the client can do with an action, and the texts that edits of other files count in. */
export type ActionContext = {
  readonly document: TextDocument;
  readonly textOf: (uri: string) => string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly client: {
    /** The linked commands it runs. */
    readonly commands: readonly string[];
    readonly createsFiles: boolean;
    readonly showsDisabledActions: boolean;
  };
};

/** Fixes as actions of one kind, in their order; those that the client cannot carry out are left out. */
export const codeActionsOf = (fixes: readonly Fix[], kind: CodeActionKind, context: ActionContext): CodeAction[] =>
  fixes.flatMap((fix) => {
    const effect = effectOf(fix, context);
    if (effect === undefined) return [];
    const diagnostics = answeredBy(fix, context);
    return [
      {
        title: fix.title,
        kind,
        ...(fix.preferred ? { isPreferred: true } : {}),
        ...(diagnostics.length === 0 ? {} : { diagnostics }),
        ...effect,
      },
    ];
  });

/** Edits of the document itself count in the text that the client has asked about. */
export const editContextOf = ({ document, textOf, client }: ActionContext): EditContext => ({
  textOf: (uri) => (uri === document.uri ? document.getText() : textOf(uri)),
  createsFiles: client.createsFiles,
});

type Effect = Pick<CodeAction, 'edit' | 'command' | 'disabled'>;

const effectOf = (fix: Fix, context: ActionContext): Effect | undefined => {
  if ('why' in fix) return context.client.showsDisabledActions ? { disabled: { reason: fix.why } } : undefined;
  if ('command' in fix) {
    const command = commandOf(fix.title, fix.command, context.document.uri);
    return context.client.commands.includes(command.command) ? { command } : undefined;
  }
  const edit = workspaceEditOf(fix.edits, editContextOf(context));
  return edit && { edit };
};

const commandOf = (title: string, command: FixCommand, uri: string): Command => {
  switch (command.name) {
    case 'ignoreCode':
      return linkedCommand(title, 'ignoreCode', { rule: command.rule, uri });
    case 'stopIgnoringCode':
      return linkedCommand(title, 'unignoreCode', { rule: command.rule, uri });
    case 'pinCatalog':
      return linkedCommand(title, 'pinCatalog', { catalog: command.catalog, uri });
  }
};

const linkedCommand = <Name extends keyof LinkedArguments>(
  title: string,
  name: Name,
  argument: LinkedArguments[Name],
): Command => ({ title, command: linked[name], arguments: [argument] });

/** The diagnostics that go away with the fix. */
const answeredBy = ({ insight, kind }: Fix, { diagnostics, document }: ActionContext): Diagnostic[] => {
  if (insight === undefined || kind === 'pinCatalog') return [];
  return diagnostics.filter(
    ({ source, range }) => source === diagnosticSource && spanOf(range, document).start === insight.span.start,
  );
};
