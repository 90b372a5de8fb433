import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import { buildFamilies } from '../../scripts/families/index';

const schemaFile = 'shared/catalogs/error-catalog.schema.json';
const families = await buildFamilies();

test.each(families.map((family) => [family.id, family] as const))('%s fits the catalog schema', (_, family) => {
  const ajv = new Ajv2020({ strict: false, formats: { regex: true, date: true } });
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  validate(family);
  expect(validate.errors ?? []).toEqual([]);
});
