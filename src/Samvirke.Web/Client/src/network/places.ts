import type { NetworkData } from './data';

export interface Place {
  x: number;
  y: number;
}

const rounds = 300;
const apart = 64;

/**
 * Where the nodes stand: they push each other away, ties pull (Fruchterman and Reingold 1991). They begin on a spiral, circle by circle,
 * and nothing is left to chance, so that the same network always looks the same. What has no way to the largest part stands in a row below it.
 *
 * @param breadth how much wider than high the map is to be
 */
export function placesOf(data: NetworkData, breadth: number): Map<string, Place> {
  const ids = [...data.actors, ...data.structures].map((node) => node.id);
  const number = new Map(ids.map((id, i) => [id, i]));
  const ties = [...data.participations.map((each) => [each.actor, each.structure]), ...data.ties.map((tie) => [tie.from, tie.to])]
    .map(([a, b]) => [number.get(a!)!, number.get(b!)!] as const);
  const places = beginnings(data, number, ties);
  const parts = partsOf(ids.length, ties);
  for (const part of parts) {
    const within = ties.filter(([a]) => part.includes(a));
    for (let round = 0; round < rounds; round++) step(places, part, within, apart * 2 * (1 - round / rounds) ** 2 + 0.5);
  }

  inRows(places, parts);
  return new Map(ids.map((id, i) => [id, { x: places[i]!.x * breadth, y: places[i]!.y }]));
}

/** The nodes that there is a way between, the largest part first. */
function partsOf(count: number, ties: readonly (readonly [number, number])[]): number[][] {
  const part = Array.from({ length: count }, (_, i) => i);
  const root = (i: number): number => (part[i] === i ? i : (part[i] = root(part[i]!)));
  for (const [a, b] of ties) part[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  const parts = new Map<number, number[]>();
  part.forEach((_, i) => parts.set(root(i), [...(parts.get(root(i)) ?? []), i]));
  return [...parts.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

/** Moves each part but the largest to a row below it, from left to right. */
function inRows(places: Place[], parts: readonly (readonly number[])[]): void {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return;
  const edge = (part: readonly number[], by: (place: Place) => number, of: (...values: number[]) => number): number => of(...part.map((i) => by(places[i]!)));
  const top = edge(first, (place) => place.y, Math.max) + apart * 1.5;
  let left = edge(first, (place) => place.x, Math.min);
  for (const part of others) {
    const x = left - edge(part, (place) => place.x, Math.min);
    const y = top - edge(part, (place) => place.y, Math.min);
    for (const i of part) places[i] = { x: places[i]!.x + x, y: places[i]!.y + y };
    left = edge(part, (place) => place.x, Math.max) + apart * 1.5;
  }
}

/** Actors on a spiral by circle, structures in the middle of their actors, each a little off so that no two stand in one place. */
function beginnings(data: NetworkData, number: ReadonlyMap<string, number>, ties: readonly (readonly [number, number])[]): Place[] {
  const places: Place[] = Array.from(number, (_, i) => spiral(i));
  const order = data.actors.map((actor, i) => ({ i, circle: actor.circle ?? 1000 })).sort((a, b) => a.circle - b.circle || a.i - b.i);
  order.forEach(({ i }, rank) => (places[i] = spiral(rank)));
  const sums = places.map(() => ({ x: 0, y: 0, count: 0 }));
  for (const [a, b] of ties) {
    if (a >= data.actors.length || b < data.actors.length) continue;
    const sum = sums[b]!;
    sum.x += places[a]!.x;
    sum.y += places[a]!.y;
    sum.count++;
  }

  sums.forEach((sum, i) => {
    if (sum.count > 0) places[i] = { x: sum.x / sum.count + (i % 13) - 6, y: sum.y / sum.count + (i % 17) - 8 };
  });
  return places;
}

function spiral(rank: number): Place {
  const angle = rank * 2.399963;
  return { x: Math.cos(angle) * Math.sqrt(rank + 1) * apart, y: Math.sin(angle) * Math.sqrt(rank + 1) * apart };
}

function step(places: Place[], part: readonly number[], ties: readonly (readonly [number, number])[], most: number): void {
  const moves = places.map((place) => ({ x: -place.x * 0.25, y: -place.y * 0.25 }));
  for (let a = 0; a < part.length; a++) {
    for (let b = a + 1; b < part.length; b++) push(places, moves, part[a]!, part[b]!, (distance) => (apart * apart) / distance);
  }

  for (const [a, b] of ties) push(places, moves, a, b, (distance) => (-distance * distance) / apart / 2);
  for (const i of part) {
    const move = moves[i]!;
    const length = Math.hypot(move.x, move.y) || 1;
    const taken = Math.min(length, most) / length;
    places[i]!.x += move.x * taken;
    places[i]!.y += move.y * taken;
  }
}

function push(places: readonly Place[], moves: readonly Place[], a: number, b: number, force: (distance: number) => number): void {
  const x = places[a]!.x - places[b]!.x || 0.01;
  const y = places[a]!.y - places[b]!.y || 0.01;
  const distance = Math.max(Math.hypot(x, y), 1);
  const share = force(distance) / distance;
  moves[a]!.x += x * share;
  moves[a]!.y += y * share;
  moves[b]!.x -= x * share;
  moves[b]!.y -= y * share;
}
