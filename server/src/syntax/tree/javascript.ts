import type { NodeTable } from './nodeTable';
export const javascriptNodes: NodeTable = {};
