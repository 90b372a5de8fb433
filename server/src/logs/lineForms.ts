import { accessLine } from './forms/accessLine';
import { haproxy } from './forms/haproxy';
import { jsonLine } from './forms/jsonLine';
import { loadBalancer } from './forms/loadBalancer';
import { postgres } from './forms/postgres';
import { strace } from './forms/strace';
import { w3c } from './forms/w3c';
import type { LineForm } from './lineForm';

/** Tried in order on every line; the first that recognises its own shape reads it. */
export const lineForms: readonly LineForm[] = [w3c, accessLine, loadBalancer, haproxy, strace, postgres, jsonLine];
