import { expect, test } from 'vitest';
import { allFixed, fixed, offered, type Scene } from './scene';

const python = (text: string, more: Partial<Scene> = {}): Scene => ({
  language: 'python',
  ...more,
  files: { 'app/client.py': text, ...more.files },
});

test('creates an IntEnum beside the file and imports it behind docstring and future imports', () => {
  const scene = python(`
#!/usr/bin/env python3
"""Talks to Acme."""
from __future__ import annotations

def failed(error):
    return error.code == -7001
#                        ^^^^^ acme comparison
`);
  expect(fixed(scene)).toMatchInlineSnapshot(`
    "
    --- app/client.py
    #!/usr/bin/env python3
    """Talks to Acme."""
    from __future__ import annotations
    from acme_error import AcmeError

    def failed(error):
        return error.code == AcmeError.SESSION_CLOSED
    --- app/acme_error.py
    """Acme API codes."""

    from enum import IntEnum


    class AcmeError(IntEnum):
        """Acme API codes."""

        __str__ = int.__repr__

        #: The session was closed.
        SESSION_CLOSED = -7001
        #: The session is full (see or ).
        SESSION_FULL = -7002
        None_ = 7003
    "
  `);
});

test('adds a member to the class that is there', () => {
  const scene = python(
    `
from .acme_error import AcmeError

def failed(error):
    return error.code == -7001
#                        ^^^^^ acme comparison
`,
    {
      files: {
        'app/acme_error.py': 'from enum import IntEnum\n\nclass AcmeError(IntEnum):\n    NONE = 7003\n\nx = 1\n',
      },
    },
  );
  expect(fixed(scene)).toMatchInlineSnapshot(`
    "
    --- app/client.py
    from .acme_error import AcmeError

    def failed(error):
        return error.code == AcmeError.SESSION_CLOSED
    --- app/acme_error.py
    from enum import IntEnum

    class AcmeError(IntEnum):
        NONE = 7003
        #: The session was closed.
        SESSION_CLOSED = -7001

    x = 1
    "
  `);
});

test('prefers the standard library, under the name the file knows it by', () => {
  const scene = python(`
from http import (
    HTTPStatus as S,
)

if response.status_code == 404:
#                          ^^^ http comparison
    pass
`);
  expect(fixed(scene)).toMatchInlineSnapshot(`
    "
    --- app/client.py
    from http import (
        HTTPStatus as S,
    )

    if response.status_code == S.NOT_FOUND:
        pass
    "
  `);
});

test('would print a name before Python 3.11, so offers the module that prints numbers', () => {
  const scene = python(`
code = 1
print(404)
#     ^^^ http argument
`);
  expect(offered(scene)).toMatchInlineSnapshot(`
    "* Replace with HttpStatus.NOT_FOUND (new file http_status.py)
    Name it NOT_FOUND at the top of this file
    Replace with HTTPStatus.NOT_FOUND ✗ Not possible here: before Python 3.11 the constant would be printed by its name.
    Ignore 404 on this line
    Ignore http/404 in this workspace"
  `);
});

test('never puts a bare name into a case', () => {
  const scene = python(`
NOT_FOUND = 404
match status:
    case 404:
#        ^^^ http caseLabel
        pass
`);
  expect(offered(scene)).toMatchInlineSnapshot(`
    "* Replace with HTTPStatus.NOT_FOUND (from http)
    Replace with HttpStatus.NOT_FOUND (new file http_status.py)
    Ignore 404 on this line
    Ignore http/404 in this workspace"
  `);
});

test('says why nothing can stand for an identity', () => {
  const scene = python(`
if status is 404:
#            ^^^ http comparison
    pass
`);
  expect(offered(scene)).toMatchInlineSnapshot(`
    "Replace with a named constant ✗ Not possible here: \`is\` compares identity, and the constant is another object.
    Ignore 404 on this line
    Ignore http/404 in this workspace"
  `);
});

test('imports by the package where the file does', () => {
  const scene = python(
    `
from app.net import connect

if error.code == -7001:
#                ^^^^^ acme comparison
    pass
`,
    { files: { 'app/codes/acme.py': 'class AcmeError:\n    SESSION_CLOSED = -7001\n' } },
  );
  expect(fixed(scene)).toMatchInlineSnapshot(`
    "
    --- app/client.py
    from app.net import connect
    from app.codes.acme import AcmeError

    if error.code == AcmeError.SESSION_CLOSED:
        pass
    "
  `);
});

test('keeps the line ends of the file', () => {
  const scene = python('import json\r\nif code == 404:\r\n#          ^^^ http comparison\n    pass\r\n');
  expect(JSON.stringify(allFixed(scene))).toMatchInlineSnapshot(
    `""\\n--- app/client.py\\nimport json\\r\\nfrom http import HTTPStatus\\r\\nif code == HTTPStatus.NOT_FOUND:\\r\\n    pass\\r\\n""`,
  );
});
