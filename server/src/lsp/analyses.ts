import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import { analyse, type Analysed } from '../core/analyse';
import type { Analysis } from '../core/insight';
import type { Project, Scanned } from '../core/scan';
import type { Source } from '../core/source';
import type { ScanOptions } from '../project/scanning';
import type { Surroundings } from '../project/surroundings';
import { Outdated } from './guarded';
import { headOf, piecesOf } from './openTexts';
import type { Chosen } from './settingsStore';

/** All that is known of one version of a document. */
export type Examined = Chosen & {
  /** The text; of a log only its beginning, as logs are read where somebody looks. */
  readonly source: Source;
  /** How the text is read. The analysis of a log has no insights of its own: see `OpenLogs`. */
  readonly mode: ScanOptions['mode'];
  /** False where the text is too long: only hovers look into it, around the cursor. */
  readonly isWhole: boolean;
  readonly scanned: Scanned;
  readonly analysis: Analysis;
  readonly evidence: Analysed['evidence'];
  readonly project: Project;
  readonly surroundings: Surroundings;
  readonly catalogs: CatalogSet;
  /** Differs whenever any answer might: version, settings, catalogs, project. */
  readonly key: string;
};

/** Examines each version once, whoever asks. */
export type Analyses = {
  /** Rejects with {@link Outdated} where the document changed or closed meanwhile. */
  readonly of: (uri: string) => Promise<Examined & { readonly document: TextDocument }>;
  /** Examines a version once more, after its grammar caught up; answers whether it says anything else now. */
  readonly improve: (uri: string) => Promise<boolean>;
  readonly forget: (uri: string) => void;
};

/** What an analysis reads of one text. */
export type Gather = (source: Source) => Promise<Omit<Examined, 'analysis' | 'evidence' | 'key' | 'source'>>;

export type Sources = {
  readonly document: (uri: string) => TextDocument | undefined;
  /** Everything but the version that an analysis depends on. */
  readonly revision: () => string;
  /** Told of each new analysis. */
  readonly onExamined: (examined: Examined) => void;
  /** Settles once `revision` can be trusted: the catalogs are read. */
  readonly ready: () => Promise<unknown>;
  readonly gather: Gather;
  /** Is a text that begins so read as a log? */
  readonly isLog: (head: Source) => Promise<boolean>;
};

export const createAnalyses = ({ document: documentOf, revision, ready, isLog, ...examining }: Sources): Analyses => {
  const kept = new Map<string, { readonly key: string; readonly examined: Promise<Examined> }>();
  const improvements = new Map<string, number>();
  const examiner = createExaminer(examining);
  const examinedOf = (document: TextDocument): Promise<Examined> => {
    const key = [document.version, improvements.get(document.uri) ?? 0, revision()].join('/');
    const known = kept.get(document.uri);
    if (known?.key === key) return known.examined;
    const examined = sourceOf(document, isLog).then((source) => examiner.examine(source, key));
    kept.set(document.uri, { key, examined });
    return examined;
  };
  const of: Analyses['of'] = async (uri) => {
    await ready();
    const document = documentOf(uri);
    if (document === undefined) throw new Outdated(uri);
    const { version } = document;
    const examined = await examinedOf(document);
    if (documentOf(uri)?.version !== version) throw new Outdated(uri);
    return { ...examined, document };
  };
  return {
    of,
    improve: async (uri) => {
      const before = kept.get(uri);
      if (before === undefined || documentOf(uri) === undefined) return false;
      improvements.set(uri, (improvements.get(uri) ?? 0) + 1);
      return says(await of(uri)) !== says(await before.examined);
    },
    forget: (uri) => {
      kept.delete(uri);
      improvements.delete(uri);
      examiner.forget(uri);
    },
  };
};

type Examiner = {
  readonly examine: (source: Source, key: string) => Promise<Examined>;
  readonly forget: (uri: string) => void;
};

/** Analyses text after text, each time with what it can use of the last one. */
const createExaminer = ({ gather, onExamined }: Pick<Sources, 'gather' | 'onExamined'>): Examiner => {
  const last = new Map<string, Analysed>();
  return {
    examine: async (source, key) => {
      const gathered = await gather(source);
      const { catalogs, project, policy, scanned } = gathered;
      const earlier = last.get(source.uri);
      const context = { catalogs, project, policy, ...(earlier === undefined ? {} : { earlier }) };
      const analysed = analyse(source, scanned, context);
      last.set(source.uri, analysed);
      const { analysis, evidence } = analysed;
      const examined = { ...gathered, source, analysis, evidence, key };
      onExamined(examined);
      return examined;
    },
    forget: (uri) => void last.delete(uri),
  };
};

/** What of an analysis shows, to compare. */
const says = ({ analysis }: Examined): string =>
  analysis.insights
    .map(({ span, best: { hit }, role, confidence, ambiguous }) =>
      [span.start, span.end, hit.catalog.id, hit.code, role, confidence, ambiguous].join(),
    )
    .join('\n');

const sourceOf = async (document: TextDocument, isLog: Sources['isLog']): Promise<Source> => {
  const { uri, version, languageId: language } = document;
  const head = { uri, version, language, text: headOf(document) };
  const isAll = piecesOf(document).pieces.length === 1;
  return isAll || (await isLog(head)) ? head : { ...head, text: document.getText() };
};
