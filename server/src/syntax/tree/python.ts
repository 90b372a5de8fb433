import type { NodeTable } from './nodeTable';
export const pythonNodes: NodeTable = {};
