import type { CatalogHead } from '../../../../shared/src/catalog/types';
import type { FixContext } from '../context';
import type { SourceFile } from '../text/sourceFile';
import { inCase, type NameCase } from '../names';
import { directoryOf, fileNameOf, join, pathWithin, stemOf } from '../uris';
import { isOutsideProgram } from '../outsideProgram';
import { containerOf } from './describe';

/** Where the constants of a catalog are kept, or would be. */
export const moduleUri = (head: CatalogHead, file: SourceFile, context: FixContext): string =>
  existingModule(head, file, context) ?? settled(head, file, context) ?? suggested(head, file, context);

/** A file of the workspace that has the catalog's container already. */
const existingModule = (head: CatalogHead, file: SourceFile, context: FixContext): string | undefined => {
  const { idiom } = file.language;
  const extension = extensionOf(file);
  const found = context.constants
    .inContainer(containerOf(head, idiom))
    .filter(
      ({ uri, exported }) => exported && uri !== file.source.uri && uri.endsWith(extension) && !isOutsideProgram(uri),
    );
  return found[0]?.uri;
};

const settled = (head: CatalogHead, file: SourceFile, context: FixContext): string | undefined => {
  const path = context.settings.modules[file.source.language] ?? context.settings.modules[file.language.id];
  if (path === undefined || context.folder === undefined) return undefined;
  const name = inCase(containerOf(head, file.language.idiom), file.language.idiom.fileCase);
  return join(context.folder, path.replaceAll('{catalog}', head.id).replaceAll('{name}', name));
};

/**
 * Scripts and packages whose import path depends on the directory keep it beside the file; elsewhere it goes to the top of
 * the source tree, where every file can import it.
 */
const suggested = (head: CatalogHead, file: SourceFile, context: FixContext): string => {
  const own = directoryOf(file.source.uri);
  const root = context.packageRoot ?? context.folder;
  const path = root === undefined ? undefined : pathWithin(root, file.source.uri);
  const top = /^(?:src|lib|source|app)(?=\/)/.exec(path ?? '')?.[0];
  const shared = file.language.idiom.placedAtTop && root !== undefined && top !== undefined;
  const directory = shared ? join(root, top) : own;
  return join(directory, fileName(head, file));
};

const fileName = (head: CatalogHead, file: SourceFile): string => {
  const container = containerOf(head, file.language.idiom);
  const named = fileCase(file);
  if (named === 'pascal') return container + extensionOf(file);
  const free = standardFiles.has(container.toLowerCase()) ? `${container}Codes` : container;
  return inCase(free, named) + extensionOf(file);
};

/** A file of such a name would stand before the modules of Python's library, and the headers of C's. */
const standardFiles: ReadonlySet<string> = new Set(
  (
    'abc array ast assert base64 calendar cmd code codes complex copy csv ctype curses dbm decimal email enum errno fcntl ' +
    'float gettext glob grp http imaplib io json limits locale logging mailbox math netrc numbers operator os parser ' +
    'pickle pipes platform posix profile queue random re resource sched secrets select selectors setjmp shelve signal ' +
    'site socket spwd sqlite3 ssl stat statistics string struct symbol sys syslog test threading time token trace types ' +
    'uuid warnings wave xml zlib'
  ).split(' '),
);

/** Dashes where the file's own name has them. */
const fileCase = (file: SourceFile): NameCase => {
  const own = stemOf(fileNameOf(file.source.uri));
  return file.language.idiom.fileCase === 'camel' && own.includes('-') ? 'kebab' : file.language.idiom.fileCase;
};

/** `.mjs`, `.cts` keep their kind of module; JSX is not needed in a list of numbers. */
const extensionOf = (file: SourceFile): string => {
  const { extension } = file.language.idiom;
  const kind = /\.([cm])[jt]s$/.exec(file.source.uri)?.[1];
  return kind === undefined ? extension : extension.replace('.', `.${kind}`);
};
