import { accessLine } from './forms/accessLine';
import { jsonLine } from './forms/jsonLine';
import type { LineForm } from './lineForm';

/** Tried in order on every line; the first that recognises its own shape reads it. */
export const lineForms: readonly LineForm[] = [accessLine, jsonLine];
