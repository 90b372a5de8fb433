import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CatalogSet } from '../../../shared/src/catalog/catalogSet';
import { analyse, type Analysed } from '../core/analyse';
import type { Analysis } from '../core/insight';
import type { Project, Scanned } from '../core/scan';
import type { Source } from '../core/source';
import type { Surroundings } from '../project/surroundings';
import { Outdated } from './guarded';
import type { Chosen } from './settingsStore';

/** All that is known of one version of a document. */
export type Examined = Chosen & {
  readonly source: Source;
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
  readonly forget: (uri: string) => void;
};

export type Sources = {
  readonly document: (uri: string) => TextDocument | undefined;
  /** Everything but the version that an analysis depends on. */
  readonly revision: () => string;
  /** Told of each new analysis. */
  readonly onExamined: (examined: Examined) => void;
  readonly gather: (source: Source) => Promise<Omit<Examined, 'analysis' | 'evidence' | 'key' | 'source'>>;
};

export const createAnalyses = ({ document: documentOf, revision, gather, onExamined }: Sources): Analyses => {
  const kept = new Map<string, { readonly key: string; readonly examined: Promise<Examined> }>();
  const mentions = new Map<string, Analysed['mentions']>();
  const examine = async (source: Source, key: string): Promise<Examined> => {
    const gathered = await gather(source);
    const { catalogs, project, policy } = gathered;
    const earlier = mentions.get(source.uri);
    const analysed = analyse(source, gathered.scanned, {
      catalogs,
      project,
      policy,
      ...(earlier === undefined ? {} : { earlier }),
    });
    mentions.set(source.uri, analysed.mentions);
    const examined = { ...gathered, source, analysis: analysed.analysis, evidence: analysed.evidence, key };
    onExamined(examined);
    return examined;
  };
  const examinedOf = (document: TextDocument): Promise<Examined> => {
    const key = `${document.version}/${revision()}`;
    const known = kept.get(document.uri);
    if (known?.key === key) return known.examined;
    const examined = examine(sourceOf(document), key);
    kept.set(document.uri, { key, examined });
    return examined;
  };
  return {
    of: async (uri) => {
      const document = documentOf(uri);
      if (document === undefined) throw new Outdated(uri);
      const { version } = document;
      const examined = await examinedOf(document);
      if (documentOf(uri)?.version !== version) throw new Outdated(uri);
      return { ...examined, document };
    },
    forget: (uri) => {
      kept.delete(uri);
      mentions.delete(uri);
    },
  };
};

const sourceOf = (document: TextDocument): Source => ({
  uri: document.uri,
  version: document.version,
  language: document.languageId,
  text: document.getText(),
});
