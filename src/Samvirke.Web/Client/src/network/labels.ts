import type { Core, NodeSingular } from 'cytoscape';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Pixels on the screen, however far one has zoomed. */
const letter = 13;
const widest = 150;
const lineHeight = 1.25;
const breadthOfLetter = 0.58;
const beside = 3;

/**
 * Names the nodes that there is room to name, those with most ties first, so that no name lies over another; closer by, there is room for more. Names are as large on the
 * screen at every zoom.
 */
export function nameWhatFits(map: Core): void {
  const zoom = map.zoom();
  const taken: Box[] = [];
  const nodes = map.nodes().toArray() as NodeSingular[];
  nodes.sort((a, b) => (b.data('weight') as number) - (a.data('weight') as number) || (a.id() < b.id() ? -1 : 1));
  map.batch(() => {
    for (const node of nodes) {
      const box = boxOf(node, zoom);
      const fits = taken.every((other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom);
      if (fits) taken.push(box);
      node.toggleClass('named', fits);
      node.data({ font: letter / zoom, wide: widest / zoom });
    }
  });
}

/** Where the name would stand on the screen: under the node, in as many lines as it needs. */
function boxOf(node: NodeSingular, zoom: number): Box {
  const length = (node.data('label') as string).length * letter * breadthOfLetter;
  const lines = Math.ceil(length / (widest * 0.85));
  const half = Math.min(length, widest) / 2 + beside;
  const { x, y } = node.position();
  const top = (y + (node.data('size') as number) / 2) * zoom;
  return { left: x * zoom - half, right: x * zoom + half, top, bottom: top + lines * letter * lineHeight + 2 * beside };
}
