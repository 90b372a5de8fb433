import { expect, test } from 'vitest';
import { checkInferred, idsOf } from './checkInferred';

test('the errors of an OpenRPC document', () => {
  const catalogs = checkInferred(
    'json',
    `
{
  "openrpc": "1.2.6",
  "info": { "title": "Rooms", "version": "1" },
  "methods": [
    {
      "name": "enter",
      "errors": [
        { "code": -32050, "message": "The room is full" },
                  ^^^^^^ -32050: The room is full
        { "code": 7002, "message": "The room is locked" }
                  ^^^^ 7002: The room is locked
      ]
    }
  ]
}`,
    'docs/openrpc.json',
  );
  expect(idsOf(catalogs)).toEqual(['project.rooms']);
});

test('the responses of an OpenAPI document say more of the codes of HTTP', () => {
  const [catalog] = checkInferred(
    'yaml',
    `
openapi: 3.1.0
info: { title: Rooms, version: '1' }
paths:
  /rooms/{id}:
    get:
      responses:
        '200': { description: The room. }
        '404': { description: There is no such room. }
         ^^^ 404: There is no such room.
        '409':
         ^^^ 409: The room is full.
          description: The room is full.
`,
    'openapi.yaml',
  );
  expect(catalog).toMatchObject({ id: 'project.rooms', extends: ['http'] });
  expect(catalog?.entries[0]).toMatchObject({ code: 404, name: 'NOT_FOUND', description: 'There is no such room.' });
});

test('other JSON and YAML is left alone', () => {
  expect(checkInferred('json', `{ "errors": { "ROOM_FULL": 7001, "ROOM_LOCKED": 7002 } }`, 'data.json')).toEqual([]);
});
