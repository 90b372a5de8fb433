import { expect } from 'vitest';
import type { Catalog } from '../../shared/src/catalog/types';
import { scanLexically } from '../../server/src/syntax/scanLexically';
import type { DeclaringFile } from '../../server/src/inferring/declaredCodes';
import { apiListOf } from '../../server/src/inferring/apiLists';
import { codeListsOf, mayListCodes } from '../../server/src/inferring/codeLists';
import { inferCatalogs, type InferredChoice } from '../../server/src/inferring/inferCatalogs';
import type { InferredCatalog } from '../../server/src/inferring/codeList';
import { builtInCatalogs } from '../support/builtIn';
import { draw, picture, type Mark } from '../support/fixture';

const builtIn = await builtInCatalogs();

export type DrawnFile = { readonly drawn: string; readonly path: string; readonly language: string };

/** The catalogs of a workspace of these files. */
export const infer = (
  files: readonly DrawnFile[],
  choices: Readonly<Record<string, InferredChoice>> = {},
): readonly InferredCatalog[] =>
  inferCatalogs(
    files
      .map(fileOf)
      .filter(({ text }) => mayListCodes(text))
      .flatMap((file) => apiListOf(file) ?? codeListsOf(file)),
    {
      known: { heads: builtIn.heads, lookUp: builtIn.lookUp, isUsed: ({ id }) => id === usedVendor },
      pathOf: (uri) => uri.slice(folder.length),
      choiceFor: (_, names) => names.map((name) => choices[name]).find((choice) => choice !== undefined),
    },
  );

/** The vendor that the workspace has to do with. */
const usedVendor = 'emotiv-cortex';

const folder = 'file:///workspace/';

const fileOf = ({ drawn, path, language }: DrawnFile): DeclaringFile => {
  const { text } = picture(drawn);
  const source = { uri: folder + path, version: 0, language, text };
  return { ...source, constants: scanLexically(source, () => false).file.constants };
};

/** The marks stand under what is taken for a code: `^^^ code: description`. Returns the catalogs. */
export const checkInferred = (language: string, drawn: string, path = `src/codes.${language}`): readonly Catalog[] => {
  const { text, marks } = picture(drawn);
  const inferred = infer([{ drawn, path, language }]);
  const found = inferred.flatMap(({ catalog, places }) =>
    catalog.entries.flatMap(({ code, description, messages: [message] }): readonly Mark[] => {
      const span = places.get(code)?.span;
      const texts = [description, message?.text].filter((each) => each !== undefined);
      return span === undefined ? [] : [{ span, label: [`${code}`, ...texts].join(': ') }];
    }),
  );
  const sorted = found.sort((a, b) => a.span.start - b.span.start);
  expect(draw(text, sorted)).toBe(draw(text, marks));
  return inferred.map(({ catalog }) => catalog);
};

export const idsOf = (catalogs: readonly Catalog[]): readonly string[] => catalogs.map(({ id }) => id);
