import { accessLine } from './forms/accessLine';
import { haproxy } from './forms/haproxy';
import { jsonLine } from './forms/jsonLine';
import { postgres } from './forms/postgres';
import { strace } from './forms/strace';
import type { LineForm } from './lineForm';

/** Tried in order on every line; the first that recognises its own shape reads it. */
export const lineForms: readonly LineForm[] = [accessLine, haproxy, strace, postgres, jsonLine];
