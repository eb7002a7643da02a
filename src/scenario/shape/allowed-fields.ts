import type * as z from 'zod/mini';

type AnyType = z.core.$ZodType;

/**
 * Lists the keys that the map at `path` may have by the shape alone: those of an object, or the
 * names of a closed list. Empty where names are the author's own, and where there is no map.
 */
export function allowedFields(shape: AnyType, path: readonly PropertyKey[]): readonly string[] {
  let at: AnyType | undefined = shape;
  for (const step of path) at = at === undefined ? undefined : inside(unwrap(at), step);
  return at === undefined ? [] : keysOf(unwrap(at));
}

/** Takes `optional` and the like off, and of a union the part that is a map. */
function unwrap(type: AnyType): AnyType {
  const { def } = (type as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return unwrap(def.innerType);
  if (def.type !== 'union') return type;
  const parts = def.options.map(unwrap);
  return parts.find((part) => ['object', 'record'].includes(part._zod.def.type)) ?? type;
}

function inside(type: AnyType, step: PropertyKey): AnyType | undefined {
  const { def } = (type as z.core.$ZodTypes)._zod;
  if (def.type === 'object') return def.shape[String(step)] ?? def.catchall;
  if (def.type === 'record') return def.valueType;
  return def.type === 'array' ? def.element : undefined;
}

function keysOf(type: AnyType): readonly string[] {
  const { def } = (type as z.core.$ZodTypes)._zod;
  if (def.type === 'object') return Object.keys(def.shape);
  if (def.type !== 'record') return [];
  const key = (def.keyType as z.core.$ZodTypes)._zod.def;
  const kinds = key.type === 'union' ? (key.options as z.core.$ZodTypes[]) : [];
  const words = [key, ...kinds.map((kind) => kind._zod.def)];
  return words.flatMap((def) => (def.type === 'enum' ? Object.keys(def.entries) : []));
}
