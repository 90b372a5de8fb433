import { expect, test } from 'vitest';
import { textAfter } from './linesAfter';
import type { Scene } from './scene';

const at = (language: string, path: string, text: string, dependencies: Scene['dependencies'] = []): Scene => ({
  language,
  files: { [path]: text },
  dependencies,
});

const symfony: Scene['dependencies'] = [{ ecosystem: 'composer', name: 'symfony/http-foundation' }];

test('Python: behind encoding, docstring and the future', () => {
  const scene = at(
    'python',
    'a.py',
    `#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Doc."""
from __future__ import annotations

if status == 404: pass
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    #!/usr/bin/env python3
    # -*- coding: utf-8 -*-
    """Doc."""
    from __future__ import annotations
    from http import HTTPStatus

    if status == HTTPStatus.NOT_FOUND: pass
    "
  `);
});

test('Python: among the modules of the language', () => {
  const scene = at(
    'python',
    'a.py',
    `import os
import sys

from flask import Flask

if status == 404: pass
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    import os
    import sys
    from http import HTTPStatus

    from flask import Flask

    if status == HTTPStatus.NOT_FOUND: pass
    "
  `);
});

test('Python: an import of names grows', () => {
  const scene = at(
    'python',
    'a.py',
    `from http import (
    HTTPMethod,
)

if status == 404: pass
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    from http import (
        HTTPMethod,
        HTTPStatus,
    )

    if status == HTTPStatus.NOT_FOUND: pass
    "
  `);
});

test('Python: also on one line', () => {
  const scene = at(
    'python',
    'a.py',
    `from http import client

if status == 404: pass
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    from http import client, HTTPStatus

    if status == HTTPStatus.NOT_FOUND: pass
    "
  `);
});

test('Python: the module has it', () => {
  const scene = at(
    'python',
    'a.py',
    `import http as h

if status == 404: pass
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    import http as h

    if status == h.HTTPStatus.NOT_FOUND: pass
    "
  `);
});

test('Python: an alias is the name', () => {
  const scene = at(
    'python',
    'a.py',
    `from http import HTTPStatus as S

if status == 404: pass
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    from http import HTTPStatus as S

    if status == S.NOT_FOUND: pass
    "
  `);
});

test('Python: a shadowed module gets another name', () => {
  const scene = at(
    'python',
    'a.py',
    `def failed(errno):
    if errno.code == 2: pass
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    import errno as errno_module

    def failed(errno):
        if errno.code == errno_module.ENOENT: pass
    "
  `);
});

test('PHP: in order behind the namespace', () => {
  const scene = at(
    'php',
    'src/a.php',
    `<?php

declare(strict_types=1);

namespace App;

use App\\Foo;
use Zeta\\Bar;

if ($code === 404) {}
`,
    symfony,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    <?php

    declare(strict_types=1);

    namespace App;

    use App\\Foo;
    use Symfony\\Component\\HttpFoundation\\Response;
    use Zeta\\Bar;

    if ($code === Response::HTTP_NOT_FOUND) {}
    "
  `);
});

test('PHP: a group grows', () => {
  const scene = at(
    'php',
    'src/a.php',
    `<?php
namespace App;
use Symfony\\Component\\HttpFoundation\\{JsonResponse, Request};

if ($code === 404) {}
`,
    symfony,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    <?php
    namespace App;
    use Symfony\\Component\\HttpFoundation\\{JsonResponse, Request, Response};

    if ($code === Response::HTTP_NOT_FOUND) {}
    "
  `);
});

test('PHP: an alias is the name', () => {
  const scene = at(
    'php',
    'src/a.php',
    `<?php
use Symfony\\Component\\HttpFoundation\\Response as R;
if ($code === 404) {}
`,
    symfony,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    <?php
    use Symfony\\Component\\HttpFoundation\\Response as R;
    if ($code === R::HTTP_NOT_FOUND) {}
    "
  `);
});

test('Ruby: in order behind the comment for the reader', () => {
  const scene = at(
    'ruby',
    'a.rb',
    `# frozen_string_literal: true

require 'json'
require_relative 'z'

retry if code == 404
`,
  );
  expect(textAfter(scene)).toMatchInlineSnapshot(`
    "
    # frozen_string_literal: true

    require 'json'
    require_relative 'http_status'
    require_relative 'z'

    retry if code == HttpStatus::NOT_FOUND
    "
  `);
});
