import { Ajv2020 } from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtInCatalogs } from '../../scripts/builtInCatalogs';
import { documentOf } from '../../shared/src/catalog/document';
import { parseCatalog } from '../../shared/src/catalog/parse';

const catalogs = await builtInCatalogs(process.cwd());
const schema: unknown = JSON.parse(readFileSync('shared/catalogs/error-catalog.schema.json', 'utf8'));
const validate = new Ajv2020({ formats: { regex: true, date: true }, strict: false }).compile(Object(schema));

test.each(catalogs.map((catalog) => [catalog.id, catalog] as const))(
  '%s written as a file reads as itself',
  (_, catalog) => {
    const document: unknown = JSON.parse(JSON.stringify(documentOf(catalog)));
    expect(parseCatalog(document)).toMatchObject({ catalog, problems: [] });
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
  },
);
