import type { StylesheetJson } from 'cytoscape';

/** The colours of the map, as the style sheet has them for light and dark; read from the marks of the key. */
export interface Colours {
  readonly actor: string;
  readonly structure: string;
  readonly text: string;
  readonly surface: string;
  readonly tie: string;
  readonly chosen: string;
}

export function stylesOf(colours: Colours): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        width: 'data(size)',
        height: 'data(size)',
        'background-color': colours.actor,
        'border-width': 1.5,
        'border-color': colours.surface,
        color: colours.text,
        'font-family': 'Inter Variable, Inter, system-ui, sans-serif',
        'font-size': 'data(font)',
        'text-opacity': 0,
        'text-wrap': 'wrap',
        'text-max-width': 'data(wide)',
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-outline-width': 2,
        'text-outline-color': colours.surface,
      },
    },
    { selector: 'node.structure', style: { shape: 'round-rectangle', 'background-color': colours.structure } },
    { selector: 'node.named', style: { 'text-opacity': 1 } },
    { selector: 'edge', style: { width: 1, 'line-color': colours.tie, 'curve-style': 'haystack', opacity: 0.7 } },
    { selector: 'edge.partner', style: { 'line-style': 'dashed', 'curve-style': 'straight' } },
    { selector: '.dim', style: { opacity: 0.12, 'text-opacity': 0 } },
    { selector: '.near', style: { opacity: 1, 'text-opacity': 1, 'z-index': 5 } },
    { selector: 'edge.near', style: { width: 2, 'line-color': colours.chosen } },
    { selector: 'node.found', style: { 'border-width': 3, 'border-color': colours.chosen, 'text-opacity': 1 } },
    { selector: 'node.candidate', style: { 'border-width': 4, 'border-color': colours.chosen, 'z-index': 8, 'text-opacity': 1 } },
    { selector: 'node.centre', style: { 'border-width': 6, 'border-color': colours.chosen, 'z-index': 9, 'text-opacity': 1, 'font-weight': 'bold' } },
  ];
}
