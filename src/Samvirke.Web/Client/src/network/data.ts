/** What the map needs of the answer of /api/v1/network. */
export interface NetworkData {
  readonly actors: readonly NodeData[];
  readonly structures: readonly NodeData[];
  readonly participations: readonly { readonly actor: string; readonly structure: string; readonly parts: readonly { readonly role: string }[] }[];
  readonly ties: readonly { readonly from: string; readonly to: string }[];
}

export interface NodeData {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
  readonly page: string;
  readonly sectors: readonly string[];
  readonly levels: readonly string[];
  readonly circle?: number;
}

/** The name in the language, or the nearest that there is. */
export function nameOf(node: NodeData, tongue: string): string {
  return node.name[tongue] ?? node.name['nb'] ?? node.name['nn'] ?? Object.values(node.name)[0] ?? node.id;
}

/** The text with its blanks filled in. */
export function filled(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place)] ?? ''));
}
