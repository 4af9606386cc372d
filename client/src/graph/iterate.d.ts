declare module 'graphology-layout-forceatlas2/iterate.js' {
  /** One round of ForceAtlas2 over flat matrices: ten numbers a node, three an edge. */
  export default function iterate(
    settings: Readonly<Record<string, boolean | number>>,
    nodes: Float32Array,
    edges: Float32Array,
  ): unknown;
}
